import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { spell, type Form } from './spell.ts';

const forms: Form[] = [
  ['on August 9 to', '2006-08-11', 'August 9 = 2006-08-09'],
  ['the July 5 missile launches', '2006-08-11', 'July 5 = 2006-07-05'],
  ['an early September meeting', '2006-08-11', 'early September = 2006-09-01..2006-09-10'],
  ['the 1997 Guidelines', '2006-08-11', '1997 = 1997-01-01..1997-12-31'],
  ['talks set for July 11-14', '2006-07-06', 'July 11-14 = 2006-07-11..2006-07-14'],
  ['fertilizer 6-7 July', '2006-07-06', '6-7 July = 2006-07-06..2006-07-07'],
  ['between December 17 and 20', '2008-01-17', 'December 17 and 20 = 2007-12-17..2007-12-20'],
  ['from May 1-October 31', '2006-04-06', 'May 1-October 31 = 2006-05-01..2006-10-31'],
  ['arrested two weeks ago', '1972-08-22', 'two weeks ago = 1972-08-07..1972-08-13'],
  ['in the last two years', '2005-10-14', 'the last two years = 2003-10-14..2005-10-14'],
  ['for FY 2011', '2009-09-03', 'FY 2011 = 2010-10-01..2011-09-30'],
  ['the late 1930s', '1974-09-22', 'the late 1930s = 1937-01-01..1939-12-31'],
  ['none since 2001', '2006-11-29', '2001 = 2001-01-01..2006-11-29'],
  ['on April 31', '2006-11-29', 'April 31 = nothing'],
];

test.each(forms)('%s, read on %s', (phrase, reference, expected) => {
  expect(spell(findTimes(phrase, { reference, mode: 'document' }))).toBe(expected);
});
