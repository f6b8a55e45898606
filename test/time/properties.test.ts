import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';

const words = fc.constantFrom(
  ...'July 5 , 2006 . - the early of end and to May last week two years ago since 9th Friday in 1990s FY'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
);
const mode = fc.constantFrom('document' as const, 'narrative' as const);
const reference = fc.option(fc.constantFrom('2006-08-11', '1961-12-31', '0001-01-01'));

test('spans lie in the text in order, and no stretch ends before it begins', () => {
  fc.assert(
    fc.property(text, mode, reference, (input, how, day) => {
      let at = 0;
      for (const time of findTimes(input, { reference: day, mode: how })) {
        expect(time.start).toBeGreaterThanOrEqual(at);
        expect(time.end).toBeGreaterThan(time.start);
        expect(input.slice(time.start, time.end)).toBe(time.text);
        if (time.earliest !== null) expect(time.earliest <= (time.latest ?? '')).toBe(true);
        at = time.end;
      }
      expect(at).toBeLessThanOrEqual(input.length);
    }),
    { numRuns: 500 },
  );
});
