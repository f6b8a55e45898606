import { byteOf, joined, newlines, wholeCharacters } from './bytes.ts';
import { slashed, type Escape } from './dump-escape.ts';

/**
 * One row of the dump, its fields without quotation marks and escapes, or why there is none. A row
 * that the end of the input cuts has both: what there is of its fields, and the reason.
 */
export type DumpRow =
  | { fields: Uint8Array[]; line: number; reason?: string }
  | { fields: null; line: number; reason: string };

/** A row longer than this has lost a quotation mark (bytes; the longest real one has 0.4 M). */
const longestRow = 8_000_000;

/**
 * Rows of a table in which every field is quoted and newlines stand inside fields. Written for speed: it looks for quotation marks among the bytes and decodes
 * nothing, so one row in another alphabet does not make every row around it slow. After a broken
 * row it goes on at the next line that begins like a row: `"123","`.
 */
export async function* dumpRows(
  chunks: AsyncIterable<Uint8Array>,
  escape: Escape = slashed,
): AsyncGenerator<DumpRow> {
  let pending: Uint8Array[] = [];
  let length = 0;
  // A row that is not yet whole is looked at again only once twice as much of it is there.
  let enough = mark.length;
  let begun = false;
  let line = 1;
  for await (const chunk of chunks) {
    pending.push(chunk);
    length += chunk.length;
    if (length < enough) continue;
    const held = joined(pending);
    let at = begun ? 0 : markLength(held);
    begun = true;
    for (;;) {
      const row = readRow(held, at, escape, false);
      if (row === null && held.length - at < longestRow) break;
      const end = row?.end ?? nextStart(held, at + 1);
      yield row ? result(row, line) : { fields: null, line, reason: 'holds a row without an end' };
      line += newlines(held, at, end);
      at = end;
    }
    pending = [held.subarray(at)];
    length = held.length - at;
    enough = Math.min(2 * length, longestRow);
  }
  const held = joined(pending);
  for (let at = begun ? 0 : markLength(held); at < held.length;) {
    const row = readRow(held, at, escape, true) ?? cutRow(held, at, escape);
    if (!isBlank(held, at, row.end)) yield result(row, line);
    line += newlines(held, at, row.end);
    at = row.end;
  }
}

/** The byte order mark of UTF-8. */
const mark = [0xef, 0xbb, 0xbf];

function markLength(bytes: Uint8Array): number {
  return mark.every((byte, i) => bytes[i] === byte) ? mark.length : 0;
}

interface RowRead {
  fields: Uint8Array[] | null;
  reason: string;
  /** Offset of the next row. */
  end: number;
}

function result({ fields, reason }: RowRead, line: number): DumpRow {
  if (fields === null) return { fields, line, reason };
  return reason === '' ? { fields, line } : { fields, line, reason };
}

/** The fields of a row as far as the input goes; none where a later row begins inside it. */
function cutRow(bytes: Uint8Array, start: number, escape: Escape): RowRead {
  const end = nextStart(bytes, start + 1);
  const reason = 'breaks off inside a row';
  if (end < bytes.length) return broken(reason, end);
  const fields: Uint8Array[] = [];
  for (let at = start; at < end;) {
    const close = escape.closing(bytes, at + 1);
    const field = bytes.subarray(at + 1, close < 0 ? end : close);
    fields.push(escape.plain(close < 0 ? wholeCharacters(field) : field));
    at = close < 0 ? end : close + 2;
  }
  return { fields, reason, end };
}

function broken(reason: string, end: number): RowRead {
  return { fields: null, reason, end };
}

/** The row at an offset; null where the bytes end before the row does. */
function readRow(
  bytes: Uint8Array,
  start: number,
  escape: Escape,
  isLast: boolean,
): RowRead | null {
  const fields: Uint8Array[] = [];
  let at = start;
  for (;;) {
    if (at >= bytes.length) return null;
    if (bytes[at] !== quote) return misread(bytes, start, isLast);
    const close = escape.closing(bytes, at + 1);
    if (close < 0) return null;
    fields.push(escape.plain(bytes.subarray(at + 1, close)));
    at = close + 1;
    if (at >= bytes.length) return isLast ? { fields, reason: '', end: at } : null;
    if (bytes[at] === comma) at++;
    else if (bytes[at] === newline) return { fields, reason: '', end: at + 1 };
    else if (bytes[at] === carriage && bytes[at + 1] === newline)
      return { fields, reason: '', end: at + 2 };
    else if (bytes[at] === carriage && at + 1 === bytes.length && !isLast) return null;
    else return misread(bytes, start, isLast);
  }
}

const quote = byteOf('"');
const comma = byteOf(',');
const newline = byteOf('\n');
const carriage = byteOf('\r');

/** A quotation mark where none belongs; the rest of the row is given up. */
function misread(bytes: Uint8Array, start: number, isLast: boolean): RowRead | null {
  const end = nextStart(bytes, start + 1);
  if (end === bytes.length && !isLast) return null;
  return broken('holds a row whose quotation marks do not pair', end);
}

/** The next line that begins `"123","`. */
function nextStart(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(newline, from); at >= 0; at = bytes.indexOf(newline, at + 1)) {
    let end = at + 2;
    while (isDigit(bytes[end])) end++;
    const isStart = bytes[at + 1] === quote && end > at + 2 && bytes[end] === quote;
    if (isStart && bytes[end + 1] === comma && bytes[end + 2] === quote) return at + 1;
  }
  return bytes.length;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte <= 32);
}
