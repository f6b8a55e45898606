import type { Options } from 'csv-parse/browser/esm/sync';
import { collect } from './bytes.ts';
import { decode } from './decode.ts';
import { useOf } from './facts.ts';
import { frusDocument } from './frus-text.ts';
import type { Loader } from './loader.ts';
import { found, problem } from './result.ts';
import { rowDocument } from './rows.ts';
import type { Loaded } from './types.ts';

const format = 'csv';

const options: Options = {
  bom: true,
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
};

/** Any other CSV whose first row names its columns and has one for the text. */
export const tableCsv: Loader = {
  format,
  accepts: ({ text }) => {
    const names = headerRow(text);
    return names.length > 1 && names.some((name) => useOf(name) === 'body');
  },
  async *read({ name, chunks }) {
    const { text, problem: damage } = decode(await collect(chunks), name);
    if (damage) yield { kind: 'problem', problem: damage };
    const { parse } = await import('csv-parse/browser/esm/sync');
    const rows = parse(text, { ...options, columns: false }) as unknown as Row[];
    const [first, ...rest] = rows;
    const names = first?.record ?? [];
    if (names.includes('text_chunk')) yield* volume(name, names.indexOf('text_chunk'), rest);
    else {
      for (const { record: values, info } of rest) {
        const line = info.lines;
        if (values.length === names.length)
          yield rowDocument({ name, format }, names, { values, line });
        else {
          const count = `${values.length} fields where ${names.length} belong`;
          yield problem(name, `holds a row of ${count}`, { line });
        }
      }
    }
  },
};

interface Row {
  record: string[];
  info: { lines: number };
}

function headerRow(text: string): string[] {
  const line = text.replace(/^\uFEFF/, '').split('\n', 1)[0] ?? '';
  if (line.length > 500) return [];
  return line.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
}

/** A FRUS volume cut into pieces of text: put together again, then parted at its headings. */
function* volume(name: string, column: number, rows: readonly Row[]): Generator<Loaded> {
  const text = rows.map(({ record }) => record[column] ?? '').join('\n\n');
  const starts = [...text.matchAll(/(?:^|\n)(?=\d{1,4}\.\s[^\n]{5,300}Source\s*\n)/g)].map(
    (m) => m.index,
  );
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  for (const [i, start] of bounds.entries()) {
    const piece = text.slice(start, bounds[i + 1]).trimStart();
    if (piece !== '')
      yield found({ ...frusDocument(name, piece), source: { name, format: 'frus-csv' } });
  }
}
