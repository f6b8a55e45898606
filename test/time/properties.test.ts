import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { dayNumber } from '../../src/util/days.ts';
import { words } from './words.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
);
const mode = fc.constantFrom('document' as const, 'narrative' as const);
const reference = fc.option(fc.constantFrom('2006-08-11', '1961-12-31', '0001-01-01', 'no day'));

test('spans lie in the text in order, and no stretch ends before it begins', () => {
  fc.assert(
    fc.property(text, mode, reference, (input, how, day) => {
      let at = 0;
      for (const time of findTimes(input, { reference: day, mode: how })) {
        expect(time.start).toBeGreaterThanOrEqual(at);
        expect(time.end).toBeGreaterThan(time.start);
        expect(input.slice(time.start, time.end)).toBe(time.text);
        expect(time.earliest === null).toBe(time.latest === null);
        if (time.earliest !== null && time.latest !== null)
          expect(dayNumber(time.earliest)).toBeLessThanOrEqual(dayNumber(time.latest));
        for (const end of time.ends ?? []) {
          expect(end.start).toBeGreaterThanOrEqual(time.start);
          expect(end.end).toBeLessThanOrEqual(time.end);
        }
        at = time.end;
      }
      expect(at).toBeLessThanOrEqual(input.length);
    }),
    { numRuns: 1500 },
  );
});

test('what is counted from the day of the text moves with it', () => {
  const relative = fc.constantFrom(
    'today',
    'yesterday',
    'tomorrow',
    'last week',
    'next week',
    'two weeks ago',
  );
  const week = fc.integer({ min: -3000, max: 3000 });
  const on = (phrase: string, day: number): number => {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    const [time] = findTimes(phrase, { reference: iso, mode: 'document' });
    return dayNumber(time?.earliest ?? '');
  };
  fc.assert(
    fc.property(relative, week, (phrase, n) => {
      expect(on(phrase, n * 7) - on(phrase, 0)).toBe(n * 7);
    }),
  );
});

test.each([
  'last month',
  'this year',
  'in July',
  'on July 5',
  'last Friday',
  'the past two years',
  'next spring',
])('%s moves by a year when the text does', (phrase) => {
  const [a] = findTimes(phrase, { reference: '2006-08-11', mode: 'document' });
  const [b] = findTimes(phrase, { reference: '2007-08-11', mode: 'document' });
  expect(Number(b?.latest?.slice(0, 4)) - Number(a?.latest?.slice(0, 4))).toBe(1);
});
