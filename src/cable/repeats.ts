import { kind } from './kinds.ts';
import type { Line } from './lines.ts';

/** Fewer letters of a subject in common are chance. */
const leastLetters = 15;

const label = /SUBJ(?:ECT)?:\s/;

/** `Classified by: Ambassador Doe for reasons 1.4 (b) and (d).`, which no running text says. */
const statement =
  /\bClassified by: .{5,120}?\b1\.[45]\s?\([a-h]\)(?:,?\s(?:and\s|&\s)?\([a-h]\)){0,4}\.?/i;

interface Span {
  start: number;
  end: number;
}

/**
 * What a line repeats of the head, as every page of some cables does: `SUBJECT:` with as much of the
 * cable's own subject as had room, or the whole statement `Classified by: …`. Offsets count in the
 * line's text.
 */
export function repeatedHead({ text, kinds }: Line, subject: string): Span[] {
  if (!(kinds & kind.colon)) return [];
  const at = kinds & kind.capitals ? text.search(label) : -1;
  if (at >= 0) {
    const from = at + (label.exec(text)?.[0].length ?? 0);
    const end = commonEnd(text, from, subject);
    return end > from ? [{ start: at, end }] : [];
  }
  const found = text.includes('lassified') ? statement.exec(text) : null;
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** Where the subject's letters end in the text from an offset on; the offset where they do not stand there. */
function commonEnd(text: string, from: number, subject: string): number {
  const letters = subject.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let common = 0;
  let end = from;
  for (let i = from; i < text.length && common < letters.length; i++) {
    const char = text.charAt(i).toLowerCase();
    if (char === letters.charAt(common)) {
      common++;
      end = i + 1;
    } else if (/[\p{L}\p{N}]/u.test(char)) break;
  }
  // How a subject that was cut itself goes on is not known.
  return common >= leastLetters && !subject.endsWith('...') ? end : from;
}
