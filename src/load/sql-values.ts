/**
 * The rows of an INSERT statement's VALUES: `(1, 'it''s', NULL), (2, 'it\'s', …)`. Strings in
 * single quotes; a doubled quote or a backslash escapes. Null where a row does not close.
 */
export function sqlValues(text: string, from: number): (string[] | null)[] {
  const rows: (string[] | null)[] = [];
  let at = skip(text, from, /[\s,]/);
  while (text.charAt(at) === '(') {
    const row: string[] = [];
    at++;
    for (;;) {
      at = skip(text, at, /[\s,]/);
      if (at >= text.length) return [...rows, null];
      if (text.charAt(at) === ')') break;
      const end = text.charAt(at) === "'" ? stringEnd(text, at + 1) : wordEnd(text, at);
      if (end < 0) return [...rows, null];
      row.push(value(text.slice(at, end)));
      at = end;
    }
    rows.push(row);
    at = skip(text, at + 1, /[\s,]/);
  }
  return rows;
}

function skip(text: string, from: number, what: RegExp): number {
  let at = from;
  while (at < text.length && what.test(text.charAt(at))) at++;
  return at;
}

/** Offset after the closing quote; -1 without one. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === "'" && text.charAt(at + 1) === "'") at++;
    else if (char === "'") return at + 1;
  }
  return -1;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[,)\s]/.test(text.charAt(at))) at++;
  return Math.max(at, from + 1);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '' };

function value(printed: string): string {
  if (!printed.startsWith("'")) return printed.toUpperCase() === 'NULL' ? '' : printed;
  return printed
    .slice(1, -1)
    .replace(/''|\\([\s\S])/g, (_, char?: string) =>
      char === undefined ? "'" : (escapes[char] ?? char),
    );
}
