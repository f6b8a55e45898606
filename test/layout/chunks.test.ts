import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHUNK, chunkOf, chunksNear, rowsOf, WHOLE } from '../../src/layout/chunks.ts';

test('a short list is there whole', () => {
  expect(rowsOf(0, [])).toEqual([]);
  expect(rowsOf(1, [])).toEqual([{ from: 0, to: 1, full: true }]);
  expect(rowsOf(WHOLE, [])).toEqual([{ from: 0, to: WHOLE, full: true }]);
});

test('of a long list some chunks are there, and the rest stands in stretches', () => {
  expect(rowsOf(2500, [0, 1, 60])).toEqual([
    { from: 0, to: 20, full: true },
    { from: 20, to: 40, full: true },
    { from: 40, to: 1000, full: false },
    { from: 1000, to: 1200, full: false },
    { from: 1200, to: 1220, full: true },
    { from: 1220, to: 2000, full: false },
    { from: 2000, to: 2500, full: false },
  ]);
});

test('rows hold every item once, and what is asked for is there', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.array(fc.nat(250)), (n, chunks) => {
      const rows = rowsOf(n, chunks);
      expect(rows.map(({ from }) => from)).toEqual([0, ...rows.map(({ to }) => to)].slice(0, -1));
      expect(rows.at(-1)?.to ?? 0).toBe(n);
      const there = (item: number) => rows.some((r) => r.full && r.from <= item && item < r.to);
      for (const chunk of chunks) if (chunk * CHUNK < n) expect(there(chunk * CHUNK)).toBe(true);
    }),
  );
});

test.each([
  ['at the top', 0, [0, 1]],
  ['in the middle', 20_000, [9, 10, 11]],
  ['in a stretch', 60_000, [29, 30, 31]],
  ['at the end', 239_000, [119]],
  ['below the end', 900_000, [119]],
  ['above the beginning', -900_000, [0]],
])('what is near %s', (_, top, near) => {
  const rows = rowsOf(2400, [0, 10]);
  const tops = [...rows.map(({ from }) => from * 100), 240_000];
  expect(chunksNear(rows, tops, top, 1600)).toEqual(near);
});

test('what is near is no more than the window and half of it around, to the chunk', () => {
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 9000 }), fc.nat(600_000), (n, top) => {
      const rows = rowsOf(n, [0]);
      const near = chunksNear(rows, [...rows.map(({ from }) => from * 60), n * 60], top, 600);
      expect(near.length).toBeGreaterThan(0);
      expect(near.length).toBeLessThan(4);
      expect(near).toContain(chunkOf(Math.min(n - 1, Math.floor(top / 60))));
    }),
  );
});
