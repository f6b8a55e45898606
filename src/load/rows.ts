import { rowFrom } from './facts.ts';
import { found, problem } from './result.ts';
import type { Loaded, Source } from './types.ts';

/** A row with its fields in the order of `names`, and the line of the input it begins on. */
export interface FieldRow {
  values: readonly string[];
  line: number;
}

/** A document from a row; a problem where the row holds no text. Ids of a `refid` win over `id`. */
export function rowDocument(source: Source, names: readonly string[], row: FieldRow): Loaded {
  const ranks = names.map((name, i) => rank(name, row.values[i]));
  const order = [...names.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const { stated, header, body } = rowFrom(
    order.map((i) => names[i] ?? ''),
    order.map((i) => row.values[i] ?? ''),
  );
  if (body.trim() === '' && header.trim() === '') {
    return problem(source.name, 'holds a row without text', { line: row.line });
  }
  const text = header === '' ? body : `${header}\n${body}`;
  return found({ source, text, stated });
}

/** A bare `id` is often the row's own number. */
function rank(name: string, value = ''): number {
  if (!/^[\W_]*id[\W_]*$/i.test(name)) return 0;
  return /^\d+$/.test(value) ? 2 : 1;
}
