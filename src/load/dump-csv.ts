import { decode } from './decode.ts';
import { dumpColumns } from './dump-columns.ts';
import { dumpRows } from './dump-rows.ts';
import { useOf } from './facts.ts';
import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';

/** The columns whose text is asked for; the others are not decoded. */
const isUsed = dumpColumns.map((name) => useOf(name) !== null);

/** The dump of 2011: eight quoted columns, no header row, newlines in fields, `\"` for a quote. */
export const dumpCsv: Loader = {
  format: 'dump-csv',
  accepts: ({ text }) => /^\uFEFF?"\d+","\d{1,2}\/\d{1,2}\/\d{4}[ "]/.test(text),
  async *read({ name, chunks }) {
    const source = { name, format: 'dump-csv' };
    for await (const { line, ...row } of dumpRows(chunks)) {
      if (row.fields === null) yield problem(name, row.reason, { line });
      else if (row.fields.length === dumpColumns.length) {
        const decoded = row.fields.map((field, i) => decode(isUsed[i] ? field : nothing, name));
        const damaged = decoded.find((one) => one.problem)?.problem;
        if (damaged)
          yield problem(name, 'holds a row that is not valid UTF-8', { line, minor: true });
        yield rowDocument(source, dumpColumns, { values: decoded.map(({ text }) => text), line });
      } else {
        const count = `${row.fields.length} fields where ${dumpColumns.length} belong`;
        yield problem(name, `holds a row of ${count}`, { line });
      }
    }
  },
};

const nothing = new Uint8Array(0);
