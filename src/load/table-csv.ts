import type { Options } from 'csv-parse/browser/esm/sync';
import { collect } from './bytes.ts';
import { columnsOf, namesText } from './columns.ts';
import { dialectOf, type Dialect } from './csv-dialect.ts';
import { volume } from './csv-volume.ts';
import { decode } from './decode.ts';
import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { cutRowDocument, rowDocument } from './rows.ts';
import type { Loaded } from './types.ts';

const format = 'csv';

const options: Options = {
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
};

/**
 * Any other table with delimiters: commas, semicolons, tabs or bars, quotation marks doubled or
 * behind a backslash. Its first row names its columns, or its rows show which is which.
 */
export const tableCsv: Loader = {
  format,
  accepts: ({ text }) => {
    const dialect = dialectOf(text);
    return dialect !== null && (namesText(dialect.first) || showsColumns(dialect.first));
  },
  async *read({ name, chunks }) {
    const { text, problem: damage } = decode(await collect(chunks), name);
    if (damage) yield { kind: 'problem', problem: damage };
    const dialect = dialectOf(text);
    if (!dialect) return;
    const { rows, cut } = await rowsOf(text, dialect);
    const isNamed = namesText(dialect.first);
    const names = isNamed ? (rows[0]?.values ?? []) : (columnsOf(dialect.first) ?? []);
    const rest = isNamed ? rows.slice(1) : rows;
    const chunk = names.findIndex((one) => /^(?:text_)?chunk$/.test(one));
    const reason = 'holds a row that does not close';
    if (chunk >= 0) {
      if (cut) yield problem(name, reason, { line: cut.line });
      const pieces = [...rest, ...(cut ? [cut] : [])].map(({ values }) => values[chunk] ?? '');
      yield* volume(name, pieces);
    } else {
      for (const row of rest) yield document(name, names, row);
      if (cut) yield* cutRowDocument({ name, format }, names, cut, reason);
    }
  },
};

function document(name: string, names: readonly string[], row: Row): Loaded {
  if (row.values.length === names.length) return rowDocument({ name, format }, names, row);
  const count = `${row.values.length} fields where ${names.length} belong`;
  return problem(name, `holds a row of ${count}`, { line: row.line });
}

/** Without names: a cable's id, and a text of several lines. */
function showsColumns(first: readonly string[]): boolean {
  const columns = columnsOf(first);
  return columns !== null && columns.includes('refid') && columns.includes('body');
}

interface Row {
  values: string[];
  line: number;
}

/** The rows with the lines they begin on, and the last one apart where the text ends inside it. */
async function rowsOf(text: string, dialect: Dialect): Promise<{ rows: Row[]; cut: Row | null }> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const { delimiter, escape } = dialect;
  const skippedLines = dialect.from > 1 ? 1 : 0;
  const read = (whole: string): { rows: Row[]; isCut: boolean } => {
    let isCut = false;
    let next = 1 + skippedLines;
    const parsed = parse(whole, {
      ...options,
      delimiter,
      escape,
      relax_quotes: true,
      columns: false,
      on_skip: () => void (isCut = true),
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = parsed.map(({ record, info }) => {
      const line = next;
      next = info.lines + 1 + skippedLines;
      return { values: record, line };
    });
    return { rows, isCut };
  };
  const whole = text.slice(dialect.from);
  const { rows, isCut } = read(whole);
  if (!isCut) return { rows, cut: null };
  const closed = read(`${whole}"`).rows;
  return { rows, cut: closed[rows.length] ?? { values: [], line: (rows.at(-1)?.line ?? 0) + 1 } };
}
