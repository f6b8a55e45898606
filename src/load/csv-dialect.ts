/** How a table is written. */
export interface Dialect {
  delimiter: string;
  /** What stands before a quotation mark inside a field. */
  escape: '"' | '\\';
  /** Characters before the first row: a byte order mark, a line `sep=;`. */
  from: number;
  /** The fields of the first row. */
  first: string[];
}

const delimiters = [',', ';', '\t', '|'];

/** Told from the beginning of a table; null where its first line holds no delimiter. */
export function dialectOf(head: string): Dialect | null {
  const opening = /^\uFEFF?(?:sep=(.)\r?\n)?/.exec(head);
  const from = opening?.[0].length ?? 0;
  const escape = escapeOf(head) ?? '"';
  const rows = (opening?.[1] ? [opening[1]] : delimiters).map((delimiter) => ({
    delimiter,
    first: firstRow(head, from, delimiter, escape),
  }));
  const best = rows.reduce((a, b) => (b.first.length > a.first.length ? b : a));
  return best.first.length < 2 ? null : { ...best, escape, from };
}

/** `\"` inside a field against `""` inside one; empty fields are neither. Null where neither stands. */
export function escapeOf(head: string): Dialect['escape'] | null {
  const slashed = head.match(/[^\\]\\"(?![,;|\t]"|\r?\n"|$)/g)?.length ?? 0;
  const doubled = head.match(/[^"\\,;|\t\n]""(?!["])/g)?.length ?? 0;
  if (slashed === doubled) return null;
  return slashed > doubled ? '\\' : '"';
}

/** A row is not looked at beyond this (characters, fields). */
const longest = 60_000;
const most = 60;

function firstRow(text: string, from: number, delimiter: string, escape: string): string[] {
  const fields: string[] = [];
  const end = Math.min(text.length, from + longest);
  for (let at = from; at <= end && fields.length < most;) {
    const isQuoted = text.charAt(at) === '"';
    const close = isQuoted ? closing(text, at + 1, escape, end) : plainEnd(text, at, delimiter);
    fields.push(text.slice(isQuoted ? at + 1 : at, close));
    const next = isQuoted ? close + 1 : close;
    if (text.charAt(next) !== delimiter) break;
    at = next + 1;
  }
  return fields;
}

function closing(text: string, from: number, escape: string, end: number): number {
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === escape && text.charAt(at + 1) === '"') at++;
    else if (char === '\\' && escape === '\\') at++;
    else if (char === '"') return at;
  }
  return end;
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && !'\r\n'.includes(text.charAt(at)))
    at++;
  return at;
}
