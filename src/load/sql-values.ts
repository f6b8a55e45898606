/** The values of one row; not whole where the text breaks off inside it. */
export interface SqlRow {
  values: string[];
  isWhole: boolean;
}

/**
 * The rows of an INSERT statement's VALUES: `(1, 'it''s', NULL), (2, E'it\'s', now()), …`. Strings
 * in single quotes, perhaps behind a letter or before a type; a doubled quote or a backslash
 * escapes.
 */
export function* sqlValues(text: string, from: number): Generator<SqlRow> {
  let at = skip(text, from, /[\s,]/);
  while (text.charAt(at) === '(') {
    const values: string[] = [];
    at++;
    for (;;) {
      at = skip(text, at, /[\s,]/);
      if (at >= text.length) return void (yield { values, isWhole: false });
      if (text.charAt(at) === ')') break;
      const start = at + prefix(text, at);
      const end = text.charAt(start) === "'" ? stringEnd(text, start + 1) : wordEnd(text, at);
      if (end < 0) {
        if (text.charAt(start) === "'") values.push(value(`${text.slice(start).trimEnd()}'`));
        return void (yield { values, isWhole: false });
      }
      values.push(value(text.slice(start, end)));
      // `'2009-03-02'::timestamp`
      at = text.startsWith('::', end) ? wordEnd(text, end) : end;
    }
    yield { values, isWhole: true };
    at = skip(text, at + 1, /[\s,]/);
  }
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

/** Length of what stands before a string's quote: `E'…'`, `N'…'`, `_utf8'…'`. */
function prefix(text: string, at: number): number {
  return /^(?:[ENBX]|_\w{1,12}\s?)(?=')/i.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}

/** A number, NULL, or a call with its brackets; -1 where those do not close. */
function wordEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (depth === 0 && /[,)\s]/.test(char)) return Math.max(at, from + 1);
    if (char === "'") {
      at = stringEnd(text, at + 1) - 1;
      if (at < 0) return -1;
    }
    if (char === '(') depth++;
    if (char === ')') depth--;
  }
  return depth === 0 ? text.length : -1;
}

/** Behind any other character a backslash is itself: `C:\path` in a dump of PostgreSQL. */
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '',
  "'": "'",
  '"': '"',
  '\\': '\\',
  '\n': '\n',
};

function value(printed: string): string {
  if (!printed.startsWith("'")) return printed.toUpperCase() === 'NULL' ? '' : printed;
  return printed
    .slice(1, -1)
    .replace(/''|\\([\s\S])/g, (pair, char?: string) =>
      char === undefined ? "'" : (escapes[char] ?? pair),
    );
}
