import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, daysInMonth, isoDay, weekday, ymd } from '../../src/util/days.ts';

test.each([
  ['1970-01-01', 0],
  ['2006-07-05', 13334],
  ['0099-12-31', dayOf(100, 1, 1) - 1],
  ['0000-02-29', dayOf(0, 3, 1) - 1],
  ['-0043-03-15', dayOf(-43, 3, 15)],
])('%s is day %d', (iso, day) => {
  expect(dayNumber(iso)).toBe(day);
  expect(isoDay(day)).toBe(iso);
});

test('what is not a day has no number', () => {
  expect(['', '2006', '2006-07', 'July 5'].map(dayNumber)).toEqual([NaN, NaN, NaN, NaN]);
});

test('months have their lengths', () => {
  expect([
    daysInMonth(2006, 2),
    daysInMonth(2008, 2),
    daysInMonth(1900, 2),
    daysInMonth(5, 12),
  ]).toEqual([28, 29, 28, 31]);
});

test('the week begins on Monday', () => {
  expect(weekday(dayNumber('2006-08-07'))).toBe(1);
  expect(weekday(dayNumber('2006-08-13'))).toBe(7);
  expect(weekday(dayNumber('1969-12-28'))).toBe(7);
});

test('day, ISO text and parts say the same, far from today too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (day) => {
      expect(dayNumber(isoDay(day))).toBe(day);
      expect(dayOf(...ymd(day))).toBe(day);
    }),
  );
});
