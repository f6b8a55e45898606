import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** All that an article loads of a chart besides its data, compressed; in bytes. */
const MOST = 55_000;

const page = readFileSync('dist/article/chart.html', 'utf8');
const part = (name: string): string =>
  new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? '';

test.each([
  ['the element', readFileSync('dist/embed/cable-timeline.js', 'utf8')],
  ['the script and style of the chart page', part('style') + part('script')],
])('%s stays small', (_, text) => {
  expect(text.length).toBeGreaterThan(100_000);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});
