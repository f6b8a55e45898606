import { columnsOf } from './columns.ts';
import { dumpColumns } from './dump-columns.ts';
import type { Loader } from './loader.ts';
import { records } from './records.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { strings } from './strings.ts';

/** A row's number and date; newlines inside fields may have lost their backslash. */
const opening = /^\uFEFF?\d+\t\d{4}-\d{2}-\d{2}[ T\t]/;
const rowStart = /\n(?=\d+\t\d{4}-\d{2}-\d{2}[ T\t])/g;

/** Rows of other columns: a newline without its backslash ends a row. */
const lineEnd = /(?<!\\)\n(?=[^\n])/g;

/** Rows of PostgreSQL's COPY: tabs between columns, newlines and tabs in a field after a backslash. */
export const pgCopy: Loader = {
  format: 'pg-copy',
  accepts: ({ text }) => opening.test(text) || otherColumns(text) !== null,
  async *read({ name, chunks, head }) {
    const source = { name, format: 'pg-copy' };
    let columns = opening.test(head.text) ? null : otherColumns(head.text);
    const start = columns === null ? rowStart : lineEnd;
    for await (const { text, line } of records(strings(chunks, head.bytes), start, 40)) {
      const cells = cellsOf(text.replace(/\n(?:\\\.\s*)?$/, ''));
      if (/^\\\.\s*$/.test(text)) continue;
      columns ??= usualColumns(cells);
      const last = columns.length - 1;
      const values = [...cells.slice(0, last), cells.slice(last).join('\t')];
      if (cells.length > last) yield rowDocument(source, columns, { values, line });
      else {
        const count = `${cells.length} columns where ${columns.length} belong`;
        yield problem(name, `holds a row of ${count}`, { line });
      }
    }
  },
};

/** The dump's columns, or those that the first row shows: some dumps leave one out or swap two. */
function usualColumns(cells: readonly string[]): readonly string[] {
  const shown = columnsOf(cells.slice(0, dumpColumns.length));
  const isSure = shown?.includes('refid') && shown.includes('header') && shown.includes('body');
  return isSure && shown ? shown : dumpColumns;
}

/** Columns of a first line that begins with no number; null where it is no row of COPY. */
function otherColumns(text: string): readonly string[] | null {
  const line = text.replace(/^\uFEFF/, '').split(/(?<!\\)\n/, 1)[0] ?? '';
  if (!line.includes('\\n') || line.split('\t').length < 4) return null;
  const columns = columnsOf(cellsOf(line));
  return columns?.includes('refid') && columns.includes('body') ? columns : null;
}

/** The fields of a row, without their escapes. */
export function cellsOf(row: string): string[] {
  return row.split('\t').map(unescaped);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', N: '' };

function unescaped(field: string): string {
  return field.replace(/\\(\r?\n|[\s\S])/g, (_, char: string) => escapes[char] ?? char);
}
