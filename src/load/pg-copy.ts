import { dumpColumns } from './dump-columns.ts';
import type { Loader } from './loader.ts';
import { records } from './records.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { strings } from './strings.ts';

/** A row's number and date; newlines inside fields may have lost their backslash. */
const opening = /^\uFEFF?\d+\t\d{4}-\d{2}-\d{2}[ T\t]/;
const rowStart = /\n(?=\d+\t\d{4}-\d{2}-\d{2}[ T\t])/g;

/** Rows of PostgreSQL's COPY: tabs between columns, newlines and tabs in a field after a backslash. */
export const pgCopy: Loader = {
  format: 'pg-copy',
  accepts: ({ text }) => opening.test(text),
  async *read({ name, chunks, head }) {
    const source = { name, format: 'pg-copy' };
    for await (const { text, line } of records(strings(chunks, head.bytes), rowStart, 40)) {
      const cells = text.replace(/\n(?:\\\.\s*)?$/, '').split('\t');
      const fields = [...cells.slice(0, 7), cells.slice(7).join('\t')].map(unescaped);
      if (cells.length >= 8) yield rowDocument(source, dumpColumns, { values: fields, line });
      else yield problem(name, `holds a row of ${cells.length} columns where 8 belong`, { line });
    }
  },
};

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', N: '' };

function unescaped(field: string): string {
  return field.replace(/\\(\r?\n|[\s\S])/g, (_, char: string) => escapes[char] ?? char);
}
