/** What a page does in a task. */
const PAGE = new Set([
  ...['EvaluateScript', 'v8.evaluateModule', 'FunctionCall', 'EventDispatch', 'TimerFire'],
  ...['FireAnimationFrame', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Commit'],
  ...['RunMicrotasks', 'HandlePostMessage', 'MajorGC', 'MinorGC'],
]);

/** CPU milliseconds of the longest task that the page's main thread did during some work. */
export async function longestTask(browser, page, work) {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const events = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}.${tid}`));
  // What only hands files over, or tells this very trace, holds no work of the page's.
  const works = events.filter(({ name }) => PAGE.has(name));
  const tasks = events.filter(
    (task) =>
      task.name === 'RunTask' &&
      works.some(
        ({ pid, ts, dur }) =>
          pid === task.pid && ts >= task.ts && ts < task.ts + task.dur && dur > task.dur / 4,
      ),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
