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

/** What there is of a row that breaks off: why, and a document where its text has begun. */
export function* cutRowDocument(
  source: Source,
  names: readonly string[],
  row: FieldRow,
  reason: string,
): Generator<Loaded> {
  const cut = rowDocument(source, names, row);
  const isKept = cut.kind === 'document' && row.values.length <= names.length;
  const rest = isKept ? '; its text is read up to there' : '';
  yield problem(source.name, `${reason}${rest}`, { line: row.line });
  if (isKept) yield cut;
}

/** A bare `id` is often the row's own number. */
function rank(name: string, value = ''): number {
  if (!/^[\W_]*id[\W_]*$/i.test(name)) return 0;
  return /^\d+$/.test(value) ? 2 : 1;
}
