import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '../../src/embed/cut.ts';

const words = 'alba brenn corvo '.repeat(80);

test('a long paragraph is cut between words around the quote', () => {
  const cut = around(words, { start: 700, end: 740 });
  expect(words.slice(cut.start, cut.end)).toMatch(/^(alba|brenn|corvo) .* (alba|brenn|corvo)$/);
  expect(cut.end - cut.start).toBeLessThan(400);
});

test('a short paragraph is kept whole', () => {
  expect(around('The envoys met.', { start: 4, end: 10 })).toEqual({ start: 0, end: 15 });
});

test('the quote is always inside, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(900), fc.nat(200), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const cut = around(text, { start, end });
      expect(cut.start).toBeLessThanOrEqual(start);
      expect(cut.end).toBeGreaterThanOrEqual(end);
      expect(cut.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
