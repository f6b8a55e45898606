/** A piece of a stream between two record starts. */
export interface TextRecord {
  text: string;
  /** 1-based line of its first character. */
  line: number;
}

/**
 * Splits a stream of text where `start` (with the `g` flag; matching the newline before a record, or
 * nothing, and looking ahead at its first characters) finds a record's beginning. Holds one record at a
 * time. `start` may look ahead at most `reach` characters.
 */
export async function* records(
  parts: AsyncIterable<string>,
  start: RegExp,
  reach = 200,
): AsyncGenerator<TextRecord> {
  // What was looked through of a long record is put aside: it is not searched again with each part.
  let aside: string[] = [];
  let asideLines = 0;
  let held = '';
  let line = 1;
  for await (const part of parts) {
    held += part;
    let from = 0;
    start.lastIndex = 0;
    for (let match = start.exec(held); match; match = start.exec(held)) {
      if (match.index > held.length - reach) break;
      const text = aside.join('') + held.slice(from, match.index);
      if (text !== '') yield { text, line };
      const next = match.index + match[0].length;
      line += asideLines + countLines(held, from, next);
      aside = [];
      asideLines = 0;
      from = next;
      if (match[0] === '') start.lastIndex++;
    }
    const kept = Math.max(from, held.length - reach);
    asideLines += countLines(held, from, kept);
    aside.push(held.slice(from, kept));
    held = held.slice(kept);
  }
  yield* last(aside.join('') + held, start, line);
}

function* last(held: string, start: RegExp, firstLine: number): Generator<TextRecord> {
  let from = 0;
  let line = firstLine;
  start.lastIndex = 0;
  for (let match = start.exec(held); match; match = start.exec(held)) {
    if (match.index > from) yield { text: held.slice(from, match.index), line };
    const next = match.index + match[0].length;
    line += countLines(held, from, next);
    from = next;
    if (match[0] === '') start.lastIndex++;
  }
  if (held.slice(from).trim() !== '') yield { text: held.slice(from), line };
}

/** Newlines between two offsets. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) count++;
  return count;
}
