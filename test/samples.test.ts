import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTimeline, parseTimeline, readCables } from '../src/index.ts';

const cables = join(import.meta.dirname, 'cables');
const seed = join(import.meta.dirname, '../data/06TOKYO4543.txt');
const cases = readdirSync(cables, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(cases)('%s: the timeline is the expected one', async (name) => {
  const own = join(cables, name, 'input.txt');
  const input = existsSync(own) ? own : seed;
  const file = existsSync(own) ? `${name}.txt` : '06TOKYO4543.txt';
  const { cables: found, problems } = await readCables([
    { name: file, bytes: [readFileSync(input)] },
  ]);
  expect(problems).toEqual([]);
  const json = `${JSON.stringify(buildTimeline(found), null, 1)}\n`;
  expect(() => parseTimeline(json)).not.toThrow();
  await expect(json).toMatchFileSnapshot(join(cables, name, 'expected.json'));
});
