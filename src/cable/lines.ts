/**
 * A line, or a piece of one, of the raw text: `text` equals `raw.slice(start, start + text.length)`,
 * without white space at either end. Every cleaning step takes lines and returns lines, so that
 * what is left always knows where it stood.
 */
export interface Line {
  text: string;
  /** UTF-16 offset in RawDocument.text. */
  start: number;
}

/** Splits the raw text at its line ends, between two offsets. Blank lines stay, as empty ones. */
export function toLines(raw: string, from = 0, to = raw.length): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const end = raw.indexOf('\n', at);
    const stop = end < 0 || end > to ? to : end;
    lines.push(trimmed(raw.slice(at, stop), at));
    at = stop + 1;
  }
  return lines;
}

/** The part of a line between two offsets of its text, trimmed. */
export function part(line: Line, from: number, to = line.text.length): Line {
  return trimmed(line.text.slice(from, to), line.start + from);
}

/** Splits a line before each of the offsets (ascending); empty pieces are left out. */
export function splitAt(line: Line, offsets: readonly number[]): Line[] {
  if (offsets.length === 0) return [line];
  const bounds = [0, ...offsets, line.text.length];
  return bounds
    .slice(1)
    .map((to, i) => part(line, bounds[i] ?? 0, to))
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

function trimmed(text: string, start: number): Line {
  const left = text.trimStart();
  return { text: left.trimEnd(), start: start + text.length - left.length };
}
