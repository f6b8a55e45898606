/** Milliseconds of work between two pauses: half of a frame. */
const slice = 8;

/**
 * Runs through a generator a slice at a time, so that the page answers in between.
 * @param done called at the end, unless the work was stopped before.
 * @returns how to stop.
 */
export function inSlices(work: Iterator<unknown>, done: () => void): () => void {
  let stopped = false;
  const go = (): void => {
    const until = performance.now() + slice;
    while (!stopped && performance.now() < until)
      if (work.next().done) {
        stopped = true;
        done();
      }
    if (!stopped) setTimeout(go);
  };
  setTimeout(go);
  return () => (stopped = true);
}
