import { captionAt } from './captions.ts';
import { isOpen } from './clean.ts';
import { findDtg } from './dtg.ts';
import { readHead } from './head.ts';
import { labelAt } from './labels.ts';
import { blankAt, type Line } from './lines.ts';
import { numberAt } from './number.ts';

/** How far below its first line a repeated header's labels may begin, in lines. */
const reach = 60;

/**
 * Splits the text at the headers that stand in it: every section of a long telegram repeats the
 * header, and so does a second copy. The headers themselves are left out.
 */
export function splitAtHeads(lines: readonly Line[]): Line[][] {
  const segments: Line[][] = [];
  const nextLabel = labelsAhead(lines);
  let from = 0;
  for (let i = 0; i < lines.length;) {
    const end = repeatedHead(lines, i, nextLabel);
    if (end > i) {
      segments.push(lines.slice(from, i));
      from = end;
    }
    i = Math.max(end, i + 1);
  }
  segments.push(lines.slice(from));
  return segments.filter((segment) => segment.some(({ text }) => text !== ''));
}

/**
 * For every line the index of the first labelled line from there on; -1 where a marked paragraph
 * or the end comes first.
 */
function labelsAhead(lines: readonly Line[]): Int32Array {
  const next = new Int32Array(lines.length);
  let ahead = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && labelAt(line)) ahead = i;
    else if (line && numberAt(line)?.marking) ahead = -1;
    next[i] = ahead;
  }
  return next;
}

/** The end of a header that begins at `at`; `at` itself where none does. */
function repeatedHead(lines: readonly Line[], at: number, nextLabel: Int32Array): number {
  const label = nextLabel[at] ?? -1;
  const line = lines[at];
  if (label < 0 || label - at > reach || !line || !beginsHead(line)) return at;
  const { fields, end } = readHead(lines, label);
  const enough = captionAt(line) ? 1 : 2;
  return Object.keys(fields).length >= enough ? end : at;
}

/** A caption, a date-time group with its precedence, an E.O. or TAGS line. */
function beginsHead(line: Line): boolean {
  const { text } = line;
  const field = labelAt(line)?.field;
  if (field) return field === 'order' || field === 'tags';
  if (text.length > 300) return false;
  if (/^[ZOPRY](?:\s[ZOPRY])*\s\d{6}/.test(text) && findDtg(text)) return true;
  return captionAt(line) !== null;
}

/** Takes sections together again; a segment that begins anew at paragraph 1 stays apart. */
export function joinSections(segments: readonly Line[][]): Line[][] {
  const bodies: Line[][] = [];
  for (const segment of segments) {
    const before = bodies.at(-1);
    if (!before || startsAnew(segment)) bodies.push(segment);
    else append(before, segment);
  }
  return bodies;
}

function startsAnew(segment: readonly Line[]): boolean {
  for (const line of segment) {
    const found = numberAt(line);
    if (found) return found.number === 1;
  }
  return false;
}

function append(body: Line[], section: readonly Line[]): void {
  while (body.at(-1)?.text === '') body.pop();
  const start = section.findIndex(({ text }) => text !== '');
  const rest = section.slice(start);
  if (!isOpen(body.at(-1)?.text ?? '')) body.push(blankAt(rest[0]?.start ?? 0));
  for (const line of rest) body.push(line);
}
