import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '../../src/language/pick.ts';

/** All that an article loads of a chart besides its data, compressed; in bytes. */
const MOST = 55_000;

const page = readFileSync('dist/article/chart.html', 'utf8');
const part = (name: string): string =>
  new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? '';

const elements = readdirSync('dist/embed');

test('there is an element for each language', () => {
  const tags = languages.map(({ tag }) => (tag === 'en' ? '' : `.${tag}`));
  expect(elements.sort()).toEqual(tags.map((tag) => `cable-timeline${tag}.js`).sort());
});

test.each<readonly [string, string]>([
  ...elements.map((name) => [name, readFileSync(`dist/embed/${name}`, 'utf8')] as const),
  ['the script and style of the chart page', part('style') + part('script')],
])('%s stays small', (_, text) => {
  expect(text.length).toBeGreaterThan(100_000);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});

test('an element says that it is UTF-8, whatever the page around it is', () => {
  for (const name of elements)
    expect([...readFileSync(`dist/embed/${name}`).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
