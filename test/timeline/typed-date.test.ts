import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedDate } from '../../src/timeline/typed-date.ts';

test.each([
  ['2006-07-05', '2006-07-05', '2006-07-05', '2006-07-05', 'day'],
  ['2006-09', '2006-09', '2006-09-01', '2006-09-30', 'month'],
  ['1997~', '1997~', '1997-01-01', '1997-12-31', 'year'],
  ['198X', '198X', '1980-01-01', '1989-12-31', 'decade'],
  ['2006-22', '2006-22', '2006-06-01', '2006-08-31', 'season'],
  ['2006-24', '2006-24', '2006-12-01', '2007-02-28', 'season'],
  ['2006-35', '2006-35', '2006-07-01', '2006-09-30', 'quarter'],
  ['2006-07/2006-08-09', '2006-07/2006-08-09', '2006-07-01', '2006-08-09', 'range'],
  ['[2006-09-01..2006-09-10]', '[2006-09-01..2006-09-10]', '2006-09-01', '2006-09-10', 'range'],
  ['2006-07-05/..', '2006-07-05/..', '2006-07-05', '2006-08-11', 'day'],
  ['../1997', '../1997', '1997-01-01', '1997-12-31', 'year'],
  ['2006-07-05T08:04Z', '2006-07-05T08:04Z', '2006-07-05', '2006-07-05', 'minute'],
  ['19XX', '19XX', '1900-01-01', '1999-12-31', 'range'],
  ['[2009-05,2009-06]', '[2009-05,2009-06]', '2009-05-01', '2009-06-30', 'range'],
  ['[..1996]', '[..1996]', '1996-01-01', '1996-12-31', 'year'],
  ['[2006-07-06..]', '[2006-07-06..]', '2006-07-06', '2006-07-06', 'day'],
  ['-0043', '-0043', '-0043-01-01', '-0043-12-31', 'year'],
])('EDTF: %s', (typed, edtf, earliest, latest, precision) => {
  expect(typedDate(typed, '2006-08-11T08:04Z')).toMatchObject({
    text: typed,
    edtf,
    earliest,
    latest,
    precision,
  });
});

test.each([
  ['8 August 2006', '2006-08-08', '2006-08-08', 'day'],
  [' early September 2006 ', '2006-09-01', '2006-09-10', 'part-of-month'],
  ['July 5', '2006-07-05', '2006-07-05', 'day'],
  ['on July 5, 2006', '2006-07-05', '2006-07-05', 'day'],
  ['about 1997', '1997-01-01', '1997-12-31', 'year'],
])('words: %s', (typed, earliest, latest, precision) => {
  expect(typedDate(typed, '2006-08-11T08:04Z')).toMatchObject({ earliest, latest, precision });
});

test.each([
  ['before 1997', '[..1996]', '1996-01-01', '1996-12-31', 'year'],
  ['after 1997', '[1998..]', '1998-01-01', '1998-12-31', 'year'],
  ['before May 1997', '[..1997-04]', '1997-04-01', '1997-04-30', 'month'],
  ['before July 5', '[..2006-07-04]', '2006-07-04', '2006-07-04', 'day'],
  ['after early September 2006', '[2006-09-11..]', '2006-09-11', '2006-09-11', 'day'],
  ['by August 2006', '[..2006-08]', '2006-08-01', '2006-08-31', 'month'],
  ['not later than 5 July 2006', '[..2006-07-05]', '2006-07-05', '2006-07-05', 'day'],
  ['until 1997', '../1997', '1997-01-01', '1997-12-31', 'year'],
  ['since July 5', '2006-07-05/2006-08-11', '2006-07-05', '2006-08-11', 'range'],
])('one side of a date: %s', (typed, edtf, earliest, latest, precision) => {
  const read = { edtf, earliest, latest, precision };
  expect(typedDate(typed, '2006-08-11T08:04Z')).toMatchObject(read);
  expect(typedDate(edtf, '2006-08-11T08:04Z')).toMatchObject(read);
});

test.each([
  '',
  'soon',
  '2006-04-31',
  '2006-07-05T25:00Z',
  '2006-07T08:04Z',
  '[2009-06,2009-05]',
  '[..]',
  '31 April 2006',
  '2006-09/2006-08',
  'July 5 2006 or so they say',
  'July 5 and July 9',
])('“%s” is no date', (typed) => {
  expect(typedDate(typed, '2006-08-11')).toBeNull();
});

test('anything typed is read or refused, and what is read has its days in order', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const when = typedDate(typed, null);
      if (when) expect(when.earliest <= when.latest || when.earliest.startsWith('-')).toBe(true);
    }),
  );
});
