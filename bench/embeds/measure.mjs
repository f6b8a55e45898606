import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Serves one page's files, compressed, on this machine alone. */
export async function serve(files) {
  const ready = Object.fromEntries(
    Object.entries(files).map(([path, body]) => [path, gzipSync(body, { level: 9 })]),
  );
  const server = createServer((request, response) => {
    const body = ready[request.url];
    if (!body) return response.writeHead(404).end();
    const type = TYPES[request.url.split('.').at(-1)] ?? 'text/html; charset=utf-8';
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bytes = (path) => ready[path]?.length ?? 0;
  return {
    bytes,
    close: () => server.close(),
    origin: `http://127.0.0.1:${server.address().port}`,
  };
}

/** Looks for the chart in every frame; `a >>> b` is a `b` in the shadow of an `a`. */
const watch = (selector) => {
  const look = () => {
    const [own, inside] = selector.split(' >>> ');
    const found = document.querySelector(own);
    if (inside ? found?.shadowRoot?.querySelector(inside) : found)
      requestAnimationFrame(() => (window.drawnAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/**
 * One cold load: the paths asked for; milliseconds to the first paint and to the chart; milliseconds
 * of the main thread's own processor time until one second after it.
 */
export async function load(browser, origin, drawn) {
  const context = await browser.newContext({ viewport: { width: 720, height: 700 } });
  const page = await context.newPage();
  const paths = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) paths.push(request.url().replace(origin, ''));
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watch, drawn);
  await page.goto(origin);
  await page.waitForFunction(() => window.drawnAt > 0, null, { timeout: 60_000 });
  await page.waitForTimeout(1000);
  const { metrics } = await session.send('Performance.getMetrics');
  const cpu = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  const [paint, chart] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    window.drawnAt,
  ]);
  await context.close();
  return { paths, cpu, paint, chart };
}
