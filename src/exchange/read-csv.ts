import type { Problem } from '../load/types.ts';
import { cellDate } from './cell-date.ts';
import { fieldsOf, type Cells } from './csv-fields.ts';
import { isYes, kindFrom, polarityFrom, statusFrom, statusList } from './facts.ts';
import { ImportError, type ImportedRow, type ImportedRows } from './import-types.ts';
import { namedActors } from './named-actors.ts';
import { readRows } from './read-rows.ts';
import { isSheet, readSheet } from './read-sheet.ts';

/**
 * A table of events, its columns known by their heads; the spreadsheet of TimelineJS too.
 * @throws ImportError where no column holds titles, or none holds dates.
 */
export function readEventTable(text: string, file: string): ImportedRows {
  const { rows: all, problems } = readRows(text, file);
  const [head, ...rest] = all;
  if (!head) throw new ImportError('has no rows');
  if (isSheet(head.cells)) return readSheet(head.cells, rest, file, problems);
  const fields = fieldsOf(head.cells);
  const missing = missingFrom(fields);
  if (missing)
    throw new ImportError(`has no column for ${missing}; its first row has ${list(head.cells)}`);
  const rows: ImportedRow[] = [];
  for (const { line, cells } of rest) {
    const report = (reason: string, minor = false): void => {
      problems.push({ file, line, reason, ...(minor ? { minor } : {}) });
    };
    const row = rowOf(byField(fields, cells), line, report);
    if (row) rows.push(row);
  }
  return { title: '', rows, problems: inOrder(problems) };
}

function missingFrom(fields: readonly (string | null)[]): string | null {
  if (!fields.includes('title')) return 'titles (title, headline or event)';
  const dated = ['date', 'edtf', 'start'].some((name) => fields.includes(name));
  return dated ? null : 'dates (date, start or edtf)';
}

function rowOf(
  cells: Cells,
  place: number,
  report: (reason: string, minor?: boolean) => void,
): ImportedRow | null {
  const { title = '', status = '', actors = '', types, text = '', note = '', id = '' } = cells;
  const date = cellDate(cells);
  if (title === '') report('the row has no title and is left out');
  else if ('reason' in date) report(`“${title}” is left out: ${date.reason}`);
  if (title === '' || 'reason' in date) return null;
  const known = statusFrom(status);
  if (status !== '' && known === undefined)
    report(`the status “${status}” is none of ${statusList}; occurred is taken`, true);
  return {
    place,
    id,
    title,
    text,
    when: date.when,
    status: known ?? 'occurred',
    polarity: polarityFrom(cells.polarity),
    kind: kindFrom(cells.kind),
    actors: namedActors(actors, types),
    reportedBy: namedActors(cells.reportedBy ?? '')[0] ?? null,
    starred: isYes(cells.starred ?? ''),
    checked: isYes(cells.checked ?? ''),
    note,
  };
}

function byField(fields: ReturnType<typeof fieldsOf>, cells: readonly string[]): Cells {
  const found: Cells = {};
  fields.forEach((field, i) => {
    if (field !== null) found[field] = cells[i] ?? '';
  });
  return found;
}

/** The first few heads, for a message. */
function list(head: readonly string[]): string {
  const shown = head.slice(0, 6).map((name) => `“${name.slice(0, 40)}”`);
  return `${shown.join(', ')}${head.length > 6 ? ' and more' : ''}`;
}

export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
