import { parse, type Options } from 'csv-parse/browser/esm/sync';
import type { Problem } from '../load/types.ts';
import { unguarded } from './sheet-cell.ts';

/** A row of a table, with the line that it begins on, 1-based. */
export interface TableRow {
  line: number;
  cells: string[];
}

interface Record_ {
  record: string[];
  info: { lines: number };
}

/** Spreadsheets write semicolons where the comma is the decimal sign; tabs come by copying. */
const separators = [',', ';', '\t', '|'];

/** A table's rows, the head first; a row that is damaged is reported and left out. */
export function readRows(text: string, file: string): { rows: TableRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const options: Options = {
    bom: true,
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      problems.push({ file, line: Number(error?.['lines'] ?? 1), reason: damage(error?.code) });
    },
  };
  const records = parse(text, options) as unknown as Record_[];
  const rows = records.map(({ record, info }) => ({
    line: info.lines - breaks(record),
    cells: record.map((cell) => unguarded(cell.trim())),
  }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), problems };
}

/** Lines that a row goes on over, inside its quotation marks. */
const breaks = (record: readonly string[]): number =>
  record.reduce((n, cell) => n + cell.split('\n').length - 1, 0);

const damages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here and never closed',
};

const damage = (code: string | undefined): string =>
  damages[code ?? ''] ?? 'the row is damaged and was left out';

/** The one that stands most often in the first line. */
function separatorOf(text: string): string {
  const [head = ''] = text.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1);
  const count = (mark: string): number => head.split(mark).length;
  return separators.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
