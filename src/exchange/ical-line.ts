/** RFC 5545, 3.1: a line is at most 75 octets long, its break not counted. */
const LONGEST = 75;
const octets = new TextEncoder();

/** RFC 5545, 3.3.11: TEXT. Control characters have no place in it. */
export function icalText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Surrogate}]/gu, '');
}

/** A content line, folded between characters, with its break. */
export function icalLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = octets.encode(character).length;
    if (length + size > LONGEST) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += character;
    length += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}
