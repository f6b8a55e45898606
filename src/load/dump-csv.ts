import { dumpColumns } from './dump-columns.ts';
import { dumpRows } from './dump-rows.ts';
import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { strings } from './strings.ts';

/** The dump of 2011: eight quoted columns, no header row, newlines in fields, `\"` for a quote. */
export const dumpCsv: Loader = {
  format: 'dump-csv',
  accepts: ({ text }) => /^\uFEFF?"\d+","\d{1,2}\/\d{1,2}\/\d{4}[ "]/.test(text),
  async *read({ name, chunks, head }) {
    const source = { name, format: 'dump-csv' };
    for await (const { line, ...row } of dumpRows(strings(chunks, head.bytes))) {
      if (row.fields === null) yield problem(name, row.reason, { line });
      else if (row.fields.length === dumpColumns.length) {
        yield rowDocument(source, dumpColumns, { values: row.fields, line });
      } else {
        const count = `${row.fields.length} fields where ${dumpColumns.length} belong`;
        yield problem(name, `holds a row of ${count}`, { line });
      }
    }
  },
};
