import type { Line } from './lines.ts';

/** Words that begin what follows a subject: references, a statement, the text. */
const ends = new Set(
  'REF REFS REFTEL REFTELS REFERENCE CLASSIFIED BEGIN SUMMARY FOLLOWING PAGE 1 1A'.split(' '),
);

/** A subject hardly has more words than this. */
const most = 12;

/**
 * The subject of a telegram that was scanned into one line without punctuation: `SUBJECT PRESS
 * GUIDANCE A FOLLOWING ARE …`. Where nothing shows its end it is cut, with three dots. The text keeps
 * it, for where it ends is a guess. Empty where the line begins with none.
 */
export function flatSubject(line: Line | undefined): string {
  const match = /^SUBJ(?:ECT)?\s+(?=[^a-z]{20})/.exec(line?.text ?? '');
  if (!match || !line) return '';
  const words = line.text.slice(match[0].length, 400).split(/\s+/);
  const end = words.findIndex((word, i) => i > 0 && ends.has(word));
  if (end < 0 || end > most) {
    return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')}...`;
  }
  // `… GUIDANCE A FOLLOWING`: the letter or number of the first paragraph
  const last = end > 1 && words[end - 1]?.length === 1 ? end - 1 : end;
  return words.slice(0, last).join(' ');
}
