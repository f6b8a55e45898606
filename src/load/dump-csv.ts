import { columnsOf, namesText } from './columns.ts';
import { escapeOf } from './csv-dialect.ts';
import { decode } from './decode.ts';
import { dumpColumns } from './dump-columns.ts';
import { doubled, slashed } from './dump-escape.ts';
import { dumpRows } from './dump-rows.ts';
import { useOf } from './facts.ts';
import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { cutRowDocument, rowDocument } from './rows.ts';

/** A row's number and date, perhaps below a row of names; all quoted. */
const opening =
  /^\uFEFF?(?:"[\w .-]{1,40}"(?:,"[\w .-]{1,40}")+\r?\n)?"\d+","\d{1,4}[-/]\d{1,2}[-/]\d{1,4}[ T"]/;

/**
 * The dump of 2011: eight quoted columns, no header row, newlines in fields, a backslash before a
 * quotation mark; also as other programs have written it anew, with names, or marks doubled.
 */
export const dumpCsv: Loader = {
  format: 'dump-csv',
  accepts: ({ text }) => opening.test(text),
  async *read({ name, chunks, head }) {
    const source = { name, format: 'dump-csv' };
    const escape = escapeOf(head.text) === '"' ? doubled : slashed;
    let columns: readonly string[] | null = null;
    let isUsed: boolean[] = [];
    for await (const { line, ...row } of dumpRows(chunks, escape)) {
      if (row.fields === null) {
        yield problem(name, row.reason, { line });
        continue;
      }
      if (columns === null) {
        const first = row.fields.map((field) => decode(field, name).text);
        const isNamed = namesText(first);
        columns = isNamed ? first : (columnsOf(first) ?? dumpColumns);
        isUsed = columns.map((column) => useOf(column) !== null);
        if (isNamed) continue;
      }
      const decoded = row.fields.map((field, i) => decode(isUsed[i] ? field : nothing, name));
      const values = decoded.map(({ text }) => text);
      if (row.reason !== undefined) {
        yield* cutRowDocument(source, columns, { values, line }, row.reason);
      } else if (values.length === columns.length) {
        if (decoded.some((one) => one.problem))
          yield problem(name, 'holds a row that is not valid UTF-8', { line, minor: true });
        yield rowDocument(source, columns, { values, line });
      } else {
        const count = `${values.length} fields where ${columns.length} belong`;
        yield problem(name, `holds a row of ${count}`, { line });
      }
    }
  },
};

const nothing = new Uint8Array(0);
