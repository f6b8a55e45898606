import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWithin, intervalsOf, within } from '../../src/layout/intervals.ts';

const pairs = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 60 })),
);

test('a window finds the same intervals as looking at each of them', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -60, max: 60 }), fc.nat(40), (list, a, width) => {
      const sorted = [...list].sort((p, q) => p[0] - q[0]);
      const start = Float64Array.from(sorted, ([from]) => from);
      const end = Float64Array.from(sorted, ([from, length]) => from + length);
      const set = intervalsOf(
        Uint32Array.from(sorted, (_, i) => i),
        start,
        end,
      );
      const b = a + width + 1;
      const touching = sorted.flatMap(([from, length], i) =>
        from < b && from + length > a ? [i] : [],
      );
      expect(within(set, a, b)).toEqual(touching);
      expect(countWithin(set, a, b)).toBe(touching.length);
    }),
  );
});
