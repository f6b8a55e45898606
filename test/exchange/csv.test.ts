import { parse } from 'csv-parse/sync';
import edtf from 'edtf';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/exchange/sheet-cell.ts';
import { writeTable } from '../../src/exchange/write-csv.ts';
import { writeTimelineJsCsv } from '../../src/exchange/write-timelinejs-csv.ts';
import { chosen, hostile } from './chosen.ts';

type Row = Record<string, string>;
const read = (text: string): Row[] => parse(text, { columns: true });
const cellsOf = (text: string): string[] => parse(text).flat();

test('a spreadsheet reader finds one row an event, with its fields', () => {
  const rows = read(writeTable(chosen()).text);
  expect(rows).toHaveLength(8);
  expect(rows.at(-1)).toMatchObject({
    title: 'visit by Minister Ferro in July',
    date: 'July 2006',
    edtf: '2006-07',
    earliest: '2006-07-01',
    latest: '2006-07-31',
    status: 'proposed',
    actors: 'Minister Ferro; Norland',
    document: '06NORHAVN117',
    paragraph: 'p3',
    quote: 'a visit by Minister Ferro in July',
    'date in source': 'July',
  });
});

test('the edtf package reads every date', () => {
  const values = read(writeTable(chosen()).text).map((row) => row['edtf'] ?? '');
  for (const value of values) expect(() => edtf(value)).not.toThrow();
  expect(values).toContain('[2006-06-01..2006-06-10]');
});

test.each([
  ['the table', writeTable],
  ['the spreadsheet of TimelineJS', writeTimelineJsCsv],
])('no cell of %s is run as a formula', (_, write) => {
  const cells = cellsOf(write(chosen(hostile)).text);
  expect(cells).toContain("'=1+1");
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test.each([
  ['=1', "'=1"],
  ['+1 2', "'+1 2"],
  ['-0043-03-15', "'-0043-03-15"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['-43', '-43'],
  ["'quoted'", "'quoted'"],
  ['', ''],
])('%j becomes the cell %j, and comes back', (text, cell) => {
  expect(guarded(text)).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});
