import parse from 'edtf';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { dayNumber, isoDay } from '../../src/util/days.ts';

/** The package's own reading, as days: it keeps its ends in milliseconds. */
function oracle(edtf: string): string {
  const { min, max } = parse(edtf);
  const day = (ms: number): string => isoDay(Math.floor(ms / 86_400_000));
  return `${day(min)}..${day(max)}`;
}

// Sets (`[a..b]`) and seasons are left out: the package reads sets wrongly and gives seasons no days of ours.
test.each([
  'July 5',
  'July 5, 1991',
  'in July',
  'July 2005',
  'in 1997',
  'in 1861',
  'the 1990s',
  'the 20th century',
  'July 11-14',
  'July 30-August 2',
  'December 30 to January 2',
  'March-November 2004',
  '2002-2003',
  'last week',
  'last weekend',
  'the second quarter of 2005',
  'the second half of 2003',
  'FY 2006',
  'since 2001',
  'since July 5',
  'the past two months',
  'later this month',
  '44 BC',
])('%s: the edtf package finds the same days', (phrase) => {
  const [time] = findTimes(phrase, { reference: '2006-08-11', mode: 'document' });
  expect(oracle(time?.edtf ?? '')).toBe(`${time?.earliest ?? ''}..${time?.latest ?? ''}`);
});

test.each([
  ['early September 2006', '[2006-09-01..2006-09-10]'],
  ['spring 2007', '2007-21'],
  ['winter 2004', '2004-24'],
  ['May or June 2009', '[2009-05,2009-06]'],
  ['the 1980s', '198X'],
  ['the 19th century', '18XX'],
])('%s is written %s', (phrase, expected) => {
  const [time] = findTimes(phrase, { reference: '2006-08-11', mode: 'document' });
  expect(time?.edtf).toBe(expected);
});

test('days count before year 1 as well', () => {
  const [time] = findTimes('490 BC', { reference: null, mode: 'narrative' });
  expect(dayNumber(time?.latest ?? '') - dayNumber(time?.earliest ?? '')).toBe(364);
});
