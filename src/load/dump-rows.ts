import { countLines } from './records.ts';

/** One row of the dump, or why there is none. */
export type DumpRow =
  { fields: string[]; line: number } | { fields: null; line: number; reason: string };

/** A row longer than this has lost a quotation mark (UTF-16 units; the longest real one is 0.4 M). */
const longestRow = 8_000_000;

/**
 * Rows of a table in which every field is quoted, `\"` and `\\` are escapes and newlines stand
 * inside fields. Written for speed: it searches for quotation marks and copies nothing else. After
 * a broken row it goes on at the next line that begins like a row: `"123","`.
 */
export async function* dumpRows(parts: AsyncIterable<string>): AsyncGenerator<DumpRow> {
  let held = '';
  let line = 1;
  for await (const part of parts) {
    held += part;
    let at = 0;
    for (;;) {
      const row = readRow(held, at, false);
      if (row === null && held.length - at < longestRow) break;
      const end = row?.end ?? nextStart(held, at + 1);
      yield row ? result(row, line) : { fields: null, line, reason: 'holds a row without an end' };
      line += countLines(held, at, end);
      at = end;
    }
    held = held.slice(at);
  }
  for (let at = 0; at < held.length;) {
    const row =
      readRow(held, at, true) ?? broken('breaks off inside a row', nextStart(held, at + 1));
    if (held.slice(at, row.end).trim() !== '') yield result(row, line);
    line += countLines(held, at, row.end);
    at = row.end;
  }
}

interface RowRead {
  fields: string[] | null;
  reason: string;
  /** Offset of the next row. */
  end: number;
}

function result({ fields, reason }: RowRead, line: number): DumpRow {
  return fields ? { fields, line } : { fields, line, reason };
}

function broken(reason: string, end: number): RowRead {
  return { fields: null, reason, end };
}

/** The row at an offset; null where the text ends before the row does. */
function readRow(text: string, start: number, isLast: boolean): RowRead | null {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    if (at >= text.length) return null;
    if (text.charCodeAt(at) !== quote) return misread(text, start, isLast);
    const close = closingQuote(text, at + 1);
    if (close < 0) return null;
    fields.push(unescaped(text.slice(at + 1, close)));
    at = close + 1;
    if (at >= text.length) return isLast ? { fields, reason: '', end: at } : null;
    if (text.charCodeAt(at) === comma) at++;
    else if (text.charCodeAt(at) === newline) return { fields, reason: '', end: at + 1 };
    else if (text.startsWith('\r\n', at)) return { fields, reason: '', end: at + 2 };
    else if (text.charAt(at) === '\r' && at + 1 === text.length && !isLast) return null;
    else return misread(text, start, isLast);
  }
}

const quote = 34;
const comma = 44;
const newline = 10;
const backslash = 92;

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && isEscaped(text, at, from)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && text.charCodeAt(before) === backslash) before--;
  return (at - 1 - before) % 2 === 1;
}

function unescaped(field: string): string {
  return field.includes('\\') ? field.replace(/\\(["\\])/g, '$1') : field;
}

/** A quotation mark where none belongs; the rest of the row is given up. */
function misread(text: string, start: number, isLast: boolean): RowRead | null {
  const end = nextStart(text, start + 1);
  if (end === text.length && !isLast) return null;
  return broken('holds a row whose quotation marks do not pair', end);
}

const rowStart = /\n"\d+","/g;

function nextStart(text: string, from: number): number {
  rowStart.lastIndex = from;
  const match = rowStart.exec(text);
  return match ? match.index + 1 : text.length;
}
