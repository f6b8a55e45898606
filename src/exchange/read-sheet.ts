import type { Problem } from '../load/types.ts';
import { plain } from './csv-fields.ts';
import { htmlText } from './html-text.ts';
import type { ImportedRow, ImportedRows } from './import-types.ts';
import type { TableRow } from './read-rows.ts';
import { slideDate } from './slide-date.ts';
import { slideRow } from './slide-row.ts';

/** Whether a first row is that of the TimelineJS spreadsheet. */
export function isSheet(head: readonly string[]): boolean {
  const names = head.map(plain);
  return names.includes('year') && names.includes('headline');
}

/** The spreadsheet of TimelineJS: its title row names the timeline; an era becomes a period. */
export function readSheet(
  head: readonly string[],
  all: readonly TableRow[],
  file: string,
  before: readonly Problem[],
): ImportedRows {
  const names = head.map(plain);
  const problems = [...before];
  const rows: ImportedRow[] = [];
  let name = '';
  for (const { line, cells } of all) {
    const cell = (column: string): string => cells[names.indexOf(column)] ?? '';
    const title = htmlText(cell('headline'));
    const type = cell('type').toLowerCase();
    if (type === 'title') {
      name = title;
      continue;
    }
    const date = slideDate(
      { year: cell('year'), month: cell('month'), day: cell('day'), time: cell('time') },
      {
        year: cell('endyear'),
        month: cell('endmonth'),
        day: cell('endday'),
        time: cell('endtime'),
      },
      htmlText(cell('displaydate')),
    );
    const read = slideRow(line, title, date);
    if (typeof read === 'string') {
      problems.push({ file, line, reason: read });
      continue;
    }
    const group = htmlText(cell('group') || cell('tag'));
    rows.push({
      ...read,
      text: htmlText(cell('text')),
      kind: type === 'era' ? 'period' : 'event',
      actors: group === '' ? [] : [{ name: group, type: null }],
    });
  }
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { title: name, rows, problems };
}
