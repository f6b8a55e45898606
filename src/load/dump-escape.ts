import { byteOf } from './bytes.ts';

/** How a quotation mark is written inside a quoted field. */
export interface Escape {
  /** Offset of the mark that closes the field whose text begins at `from`; -1 without one. */
  closing: (bytes: Uint8Array, from: number) => number;
  /** A field's own bytes. */
  plain: (field: Uint8Array) => Uint8Array;
}

const quote = byteOf('"');
const backslash = byteOf('\\');

/** Behind a backslash, as the dump of 2011 has it. */
export const slashed: Escape = {
  closing(bytes, from) {
    let at = bytes.indexOf(quote, from);
    while (at >= 0 && isEscaped(bytes, at, from)) at = bytes.indexOf(quote, at + 1);
    return at;
  },
  plain: (field) => without(field, backslash, (next) => next === quote || next === backslash),
};

/** Doubled, as spreadsheets and most programs have it (RFC 4180). */
export const doubled: Escape = {
  closing(bytes, from) {
    let at = bytes.indexOf(quote, from);
    while (at >= 0 && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2);
    return at;
  },
  plain: (field) => without(field, quote, (next) => next === quote),
};

function isEscaped(bytes: Uint8Array, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && bytes[before] === backslash) before--;
  return (at - 1 - before) % 2 === 1;
}

/** Leaves out every escape that stands before a byte it escapes. */
function without(
  field: Uint8Array,
  escape: number,
  isFor: (next: number | undefined) => boolean,
): Uint8Array {
  let at = field.indexOf(escape);
  if (at < 0) return field;
  const plain = new Uint8Array(field.length);
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    plain.set(field.subarray(from, to), length);
    length += to - from;
  };
  while (at >= 0) {
    const isEscape = isFor(field[at + 1]);
    keep(isEscape ? at : at + 1);
    from = at + 1;
    at = field.indexOf(escape, isEscape ? at + 2 : at + 1);
  }
  keep(field.length);
  return plain.subarray(0, length);
}
