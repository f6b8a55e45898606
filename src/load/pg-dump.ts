import { namesText } from './columns.ts';
import type { Loader } from './loader.ts';
import { cellsOf } from './pg-copy.ts';
import { records } from './records.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { nameList, sqlName } from './sql-names.ts';
import { strings } from './strings.ts';

/** `COPY public.cable (id, date, refid, …) FROM stdin;` */
const copy = new RegExp(`^COPY\\s+${sqlName}\\s*\\(([^)]{1,2000})\\)\\s+FROM\\s+stdin\\b`, 'i');
const anyCopy = new RegExp(`(?:^|\\n)${copy.source.slice(1)}`, 'i');

/** A dump of PostgreSQL: rows of COPY, a line each, between its other statements. */
export const pgDump: Loader = {
  format: 'pg-dump',
  accepts: ({ text }) => anyCopy.test(text),
  async *read({ name, chunks, head }) {
    const source = { name, format: 'pg-dump' };
    let columns: string[] | null = null;
    let isOpen = false;
    for await (const { text, line } of records(strings(chunks, head.bytes), /\n(?=[\s\S])/g, 2)) {
      const row = text.replace(/\r?\n$/, '');
      const begun = isOpen ? null : copy.exec(row);
      if (begun) {
        columns = nameList(begun[1] ?? '');
        isOpen = true;
      } else if (row === '\\.') {
        isOpen = false;
      } else if (isOpen && columns && namesText(columns)) {
        const values = cellsOf(row);
        if (values.length === columns.length) yield rowDocument(source, columns, { values, line });
        else {
          const count = `${values.length} columns where ${columns.length} belong`;
          yield problem(name, `holds a row of ${count}`, { line });
        }
      }
    }
    if (isOpen) yield problem(name, 'breaks off inside a table');
    if (columns === null) yield problem(name, 'holds no table of cables');
  },
};
