import { ALWAYS, BEFORE_NUMBER, EITHER, OPENERS } from './abbreviations.ts';
import { shelters } from './shelters.ts';

/** UTF-16 offsets, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** A stop, its closing marks, and the white space after it; or an empty line. */
const STOP = /[.!?]{1,8}["'”’)\]]{0,6}(?=\s|$|(?<=[\p{Ll}\p{N}]\.)\p{Lu}\p{Ll})|\n[ \t]*\n/gu;
const WORD_BEFORE = /[\p{L}\p{N}.&/-]+$/u;
const NEXT = /^[\s"'“‘([]*(?:--?\s+)?([\p{L}\p{N}]+)?/u;
/** No abbreviation and no opening word is longer. */
const WINDOW = 40;

/** Whether the stop at `at` (its first character) followed by `rest` ends a sentence. */
function ends(text: string, at: number, after: number): boolean {
  const rest = text.slice(after, after + WINDOW);
  if (rest.trim() === '') return true;
  const next = NEXT.exec(rest)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - WINDOW), at))?.[0] ?? '';
  const low = word.toLowerCase();
  if (ALWAYS.has(low)) return false;
  if (BEFORE_NUMBER.has(low) && /^\p{N}/u.test(next)) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (EITHER.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.has(next.toLowerCase());
  return true;
}

/**
 * Splits a text into sentences, in order; white space between them belongs to none.
 *
 * A stop ends no sentence inside a quotation or a bracket of up to 400 characters, after a title
 * or a single initial (`Col. Paul`, `J. Thomas`), before a number (`No. 5`), nor before a
 * lower-case word. After dotted capitals (`U.S.`) it ends one only where a word follows that
 * opens sentences. `MD` is a noun in cables (missile defense), so `MD.` ends one.
 */
export function sentences(text: string): Span[] {
  const sheltered = shelters(text);
  const found: Span[] = [];
  let start = 0;
  let shelter = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      found.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(STOP)) {
    const at = match.index;
    const end = at + match[0].length;
    while ((sheltered[shelter]?.end ?? Infinity) <= at) shelter++;
    const inside = (sheltered[shelter]?.start ?? Infinity) <= at;
    // A stop before the closing mark (`channel.)`) ends the shelter and the sentence together.
    if (inside && end < (sheltered[shelter]?.end ?? 0)) continue;
    if (match[0].startsWith('\n') || ends(text, at, end)) push(end);
  }
  push(text.length);
  return found;
}
