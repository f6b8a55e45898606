import { expect, test } from 'vitest';
import { naturalHeight } from '../../src/embed/natural-height.ts';
import { excerptWith } from './made-up.ts';

const short = excerptWith();
const long = excerptWith({ title: 'Talks in the harbour of Alba '.repeat(5), credit: 'Archive' });

test('a frame has room for every line of its title, and for the source', () => {
  expect(naturalHeight(long, 640) - naturalHeight(short, 640)).toBeGreaterThan(38);
  expect(naturalHeight(long, 320)).toBeGreaterThan(naturalHeight(long, 500));
});

test.each([0, 1, 320, 720, 10_000])('at %i pixels it stays a frame', (width) => {
  expect(naturalHeight(long, width)).toBeGreaterThanOrEqual(420);
  expect(naturalHeight(long, width)).toBeLessThanOrEqual(1200);
});
