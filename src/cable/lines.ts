import { beginningAt, kindsOfPart } from './beginnings.ts';
import { codesOf, kindsOf, type Kinds } from './kinds.ts';

/**
 * A line, or a piece of one, of the raw text: `text` equals `raw.slice(start, start + text.length)`,
 * without white space at either end. Every cleaning step takes lines and returns lines, so that
 * what is left always knows where it stood.
 */
export interface Line {
  text: string;
  /** UTF-16 offset in RawDocument.text. */
  start: number;
  /**
   * What kinds of characters the text holds, and how it begins; in pieces cut from a line, all
   * kinds that the whole line held.
   */
  kinds: Kinds;
}

/** Splits the raw text at its line ends, between two offsets. Blank lines stay, as empty ones. */
export function toLines(raw: string, from = 0, to = raw.length): Line[] {
  const lines: Line[] = [];
  const text = from > 0 || to < raw.length ? raw.slice(from, to) : raw;
  const codes = codesOf(text);
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    lines.push(trimmed(text, codes, at, stop, from));
    at = stop + 1;
  }
  return lines;
}

/** The part of a line between two offsets of its text, trimmed. */
export function part(line: Line, from: number, to = line.text.length): Line {
  const piece = line.text.slice(from, to);
  const rest = piece.trimStart();
  const start = line.start + from + piece.length - rest.length;
  const text = rest.trimEnd();
  return { text, start, kinds: kindsOfPart(line.kinds, text) };
}

/**
 * Splits a line before each of the offsets (ascending); empty pieces are left out. The pieces are
 * lines of their own: their kinds are looked up anew.
 */
export function splitAt(line: Line, offsets: readonly number[]): Line[] {
  if (offsets.length === 0) return [line];
  const { text, start } = line;
  const codes = codesOf(text);
  const bounds = [0, ...offsets, text.length];
  return bounds
    .slice(1)
    .map((to, i) => trimmed(text, codes, bounds[i] ?? 0, to, start))
    .filter((piece) => piece.text !== '');
}

/** Cuts the spans out of a line; what stood around them is left as pieces. */
export function cutOut(line: Line, spans: readonly { start: number; end: number }[]): Line[] {
  if (spans.length === 0) return [line];
  const pieces: Line[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push(part(line, at, start));
    at = Math.max(at, end);
  }
  pieces.push(part(line, at));
  return pieces.filter((piece) => piece.text !== '');
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === '';
}

export function blankAt(start: number): Line {
  return { text: '', start, kinds: 0 };
}

/** The text between two offsets without white space around it; `shift` is where the text stands. */
function trimmed(text: string, codes: Uint8Array, from: number, to: number, shift: number): Line {
  let start = from;
  let end = to;
  while (start < end && isWhite(codes[start], text, start)) start++;
  while (end > start && isWhite(codes[end - 1], text, end - 1)) end--;
  return {
    text: text.slice(start, end),
    start: shift + start,
    kinds: kindsOf(codes, start, end) | beginningAt(codes, start, end),
  };
}

function isWhite(code: number | undefined, text: string, at: number): boolean {
  if (code === undefined || code === 32) return true;
  return code < 33 ? code > 8 && code < 14 : code === 127 && isWideSpace(text, at);
}

/** No white space but the no-break space lies below U+1680. */
function isWideSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(text.charAt(at)));
}
