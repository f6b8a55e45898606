import { freeBit, type Kinds } from './kinds.ts';

/**
 * How a line may begin, as bits beside those of its kinds: labels, numbers, captions and rows of
 * dashes are looked for at the start of every line, and hardly any has one.
 */
const patterns = {
  digit: /^\d/,
  /** `E.O.`, `DECL`, `TAGS`, `SUBJECT`, `REF`, `CLASSIFIED BY`; a marking may stand before them. */
  label: /^(?:\(|E[.\sO\x7f]|DE|TA|SU|RE|CL)/i,
  /** Of a classification. */
  caption: /^[TSCLUN]/,
  dash: /^[-=_*~.]/,
};

type Beginning = keyof typeof patterns;

const names = Object.keys(patterns) as Beginning[];

export const begins = Object.fromEntries(names.map((name, i) => [name, freeBit << i])) as Readonly<
  Record<Beginning, Kinds>
>;

const all = names.reduce((bits, name) => bits | begins[name], 0);

/** For every two ASCII characters; 127 is any other one, 0 none. */
const table = Int32Array.from({ length: 1 << 14 }, (_, pair) => {
  const text = String.fromCharCode(pair >> 7, pair & 127);
  return names.reduce((bits, name) => bits | (patterns[name].test(text) ? begins[name] : 0), 0);
});

/** How the characters between two offsets begin; see codesOf. */
export function beginningAt(codes: Uint8Array, from: number, to: number): Kinds {
  if (from >= to) return 0;
  const second = from + 1 < to ? (codes[from + 1] ?? 0) : 0;
  return table[((codes[from] ?? 0) << 7) | second] ?? 0;
}

/** The kinds of a line for a text that was cut from it. */
export function kindsOfPart(kinds: Kinds, text: string): Kinds {
  if (text === '') return kinds & ~all;
  const first = Math.min(text.charCodeAt(0), 127);
  const second = text.length > 1 ? Math.min(text.charCodeAt(1), 127) : 0;
  return (kinds & ~all) | (table[(first << 7) | second] ?? 0);
}
