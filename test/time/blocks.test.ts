import { expect, test } from 'vitest';
import { blockEnd } from '../../src/time/blocks.ts';
import { findTimes } from '../../src/time/find.ts';

test.each(['\n\n', '\n', '. ', ' '])('a long text is cut at %j', (seam) => {
  const text = `${'word'.repeat(100)}${seam}`.repeat(1000);
  const end = blockEnd(text, 0);
  expect(text.slice(0, end).endsWith(seam)).toBe(true);
  expect(end).toBeLessThanOrEqual(100_000);
});

test('a text without a seam is cut all the same', () => {
  expect(blockEnd('x'.repeat(300_000), 0)).toBe(100_000);
});

test('what stands in a later block is found where it stands', () => {
  const text = `${'They met on July 5-6. '.repeat(6_000)}Later that month they parted.`;
  const times = findTimes(text, { reference: '2006-08-11', mode: 'document' });
  expect(times).toHaveLength(6_001);
  expect(new Set(times.map(({ start, end }) => text.slice(start, end)))).toEqual(
    new Set(['July 5-6', 'Later that month']),
  );
  expect(times.at(-2)?.ends?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'July 5',
    '6',
  ]);
  expect(times.at(-1)?.earliest).toBe('2006-07-01');
});
