import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { When } from '../../src/event/types.ts';
import { dayWords, rangeWords, whenWords } from '../../src/timeline/words.ts';
import { isoDay } from '../../src/util/days.ts';

type Row = [string, string, string, string, When['precision']];

test.each<Row>([
  ['8 August 2006', '2006-08-08', '2006-08-08', '2006-08-08', 'day'],
  ['11 August 2006, 08:04 UTC', '2006-08-11T08:04Z', '2006-08-11', '2006-08-11', 'minute'],
  ['early September 2006', '[2006-09-01..2006-09-10]', '2006-09-01', '2006-09-10', 'part-of-month'],
  ['mid September 2006', '2006-09-11/2006-09-20', '2006-09-11', '2006-09-20', 'part-of-month'],
  ['late February 2006', '[2006-02-21..2006-02-28]', '2006-02-21', '2006-02-28', 'part-of-month'],
  ['7–13 August 2006', '[2006-08-07..2006-08-13]', '2006-08-07', '2006-08-13', 'part-of-month'],
  ['July 2006', '2006-07', '2006-07-01', '2006-07-31', 'month'],
  ['about July 2006', '2006-07~', '2006-07-01', '2006-07-31', 'month'],
  ['perhaps 5 July 2006', '2006-07-05?', '2006-07-05', '2006-07-05', 'day'],
  ['summer 2006', '2006-22', '2006-06-01', '2006-08-31', 'season'],
  ['winter 2006', '2006-24', '2006-12-01', '2007-02-28', 'season'],
  ['third quarter of 2006', '2006-35', '2006-07-01', '2006-09-30', 'quarter'],
  ['early 2006', '[2006-01..2006-04]', '2006-01-01', '2006-04-30', 'part-of-year'],
  ['1997', '1997', '1997-01-01', '1997-12-31', 'year'],
  ['1980s', '198X', '1980-01-01', '1989-12-31', 'decade'],
  ['8–12 August 2006', '2006-08-08/2006-08-12', '2006-08-08', '2006-08-12', 'range'],
  ['28 July – 3 August 2006', '2006-07-28/2006-08-03', '2006-07-28', '2006-08-03', 'range'],
  ['July–September 2006', '2006-07/2006-09', '2006-07-01', '2006-09-30', 'range'],
  ['1997–1999', '1997/1999', '1997-01-01', '1999-12-31', 'range'],
  ['since 5 July 2006', '2006-07-05/..', '2006-07-05', '2006-08-11', 'range'],
  ['since 1997', '1997/..', '1997-01-01', '2006-08-11', 'range'],
  ['until September 2006', '../2006-09', '2006-08-11', '2006-09-30', 'range'],
  ['1997 or earlier', '[..1997]', '1997-01-01', '1997-12-31', 'range'],
  ['July 2006 or later', '[2006-07..]', '2006-07-01', '2006-08-11', 'range'],
  ['44 BC', '-0043', '-0043-01-01', '-0043-12-31', 'year'],
])('%s', (words, edtf, earliest, latest, precision) => {
  expect(whenWords({ text: '', edtf, earliest, latest, precision, inferred: [] })).toBe(words);
});

test.each([
  ['2006-08-08', '2006-08-08', '8 August 2006'],
  ['2005-12-28', '2006-01-03', '28 December 2005 – 3 January 2006'],
  ['2005-11-01', '2006-02-28', 'November 2005 – February 2006'],
  ['2006-01-01', '2006-12-31', '2006'],
])('%s to %s', (from, to, words) => {
  expect(rangeWords(from, to)).toBe(words);
});

test('every day has its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900_000, max: 900_000 }), (day) => {
      expect(dayWords(isoDay(day))).toMatch(/^\d{1,2} [A-Z][a-z]+ \d+( BC)?$/);
    }),
  );
});
