import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkBounds, chunkCount, chunkOf, chunksNear } from '../../src/layout/chunks.ts';

test.each([
  [0, 0],
  [1, 1],
  [500, 1],
  [501, 11],
  [60_000, 1200],
])('a list of %i items has %i chunks', (n, chunks) => {
  expect(chunkCount(n)).toBe(chunks);
});

test('chunks hold every item once, and each knows its own', () => {
  fc.assert(
    fc.property(fc.nat(3000), (n) => {
      let next = 0;
      for (let chunk = 0; chunk < chunkCount(n); chunk++) {
        const [from, to] = chunkBounds(chunk, n);
        expect(from).toBe(next);
        expect(to).toBeGreaterThan(from);
        expect([chunkOf(from, n), chunkOf(to - 1, n)]).toEqual([chunk, chunk]);
        next = to;
      }
      expect(next).toBe(n);
    }),
  );
});

test.each([
  ['at the top', 0, [0]],
  ['in the middle', 2500, [2, 3]],
  ['at the end', 4600, [4]],
  ['beyond the end', 99_000, [4]],
])('what is near %s', (_, top, near) => {
  expect(chunksNear([0, 1000, 2000, 3000, 4000], top, 500)).toEqual(near);
});
