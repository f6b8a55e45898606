import { expect, test } from 'vitest';
import { reasonWords } from '../../src/ui/reason-words.ts';

test('reasons are put into words, in their order; unknown ones are passed over', () => {
  expect(reasonWords(['explicit-day', 'no-such-reason', 'year-from-document'])).toBe(
    "the day is stated; the year is taken from the cable's date",
  );
  expect(reasonWords(['__proto__', 'constructor'])).toBe('');
});
