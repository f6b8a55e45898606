import { isCommon, isGivenName, isWord } from './vocabulary.ts';
import { isTitleWord } from './titles.ts';
import { isAllCapitals, isCapitalised, isInitial, isJoined, isSpace, type Word } from './words.ts';

/** What a scan for names knows of a paragraph. */
export interface Scan {
  words: readonly Word[];
  /** The paragraph is written in capitals, so case says nothing. */
  capitals: boolean;
  /** Words that a gazetteer claims: states, organisations, places, months. */
  taken: readonly boolean[];
}

/** Written small inside a name: `Lula da Silva`, `bin Daineh`, `al-Qadhafi`. */
const PARTICLES = new Set(
  'al as at el ul ur bin ben ibn bint abu da das de del della der den di do dos du la le van von ter ten y zu zur e af av'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LONGEST = 7;

export const isParticle = (key: string): boolean => PARTICLES.has(key);

/** May this word be part of a name, by itself? `loose` lets common words pass (`Ambassador Born`). */
export function isNameWord(scan: Scan, i: number, loose = false): boolean {
  const word = scan.words[i];
  if (!word || scan.taken[i] || !isCapitalised(word.text) || /\p{N}/u.test(word.text)) return false;
  if (/^X{2,}$/i.test(word.text) || isTitleWord(word.key)) return false;
  if (isInitial(word.text)) return false;
  if (!scan.capitals && isAllCapitals(word.text) && word.text.length < 5 && !loose) return false;
  if (loose) return scan.capitals ? !isCommon(word.key) : true;
  return isGivenName(word.key) || !isWord(word.key);
}

/**
 * Reads the name that starts at word `i`: capitalised words, initials and particles, up to seven
 * (`J. Thomas Schieffer`, `Pedro Brito do Nascimento`, `Muammar al-Qadhafi`). Returns the index after
 * it, or `i` where none starts. With `loose` its first full word may be a common one.
 */
export function nameEnd(scan: Scan, i: number, loose = false): number {
  const { words } = scan;
  let at = i;
  let full = 0;
  let end = i;
  while (at < words.length && at - i < LONGEST) {
    const word = words[at];
    if (!word || (at > i && !joins(words[at - 1], word))) break;
    if (isNameWord(scan, at, loose && full === 0)) {
      full += 1;
      end = at + 1;
    } else if (at > i && word.gap === '-' && full > 0 && /^\p{Ll}/u.test(word.text)) end = at + 1;
    else if (full > 0 && SUFFIXES.has(word.key) && isCapitalised(word.text)) end = at + 1;
    else if (!isInitial(word.text) && !isParticle(word.key)) break;
    else if (scan.capitals && !isInitial(word.text) && !startsName(scan, at + 1)) break;
    at += 1;
  }
  return full > 0 ? end : i;
}

function startsName(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  return !!word && isJoined(word.gap) && (isNameWord(scan, i) || isParticle(word.key));
}

/** Inside a name: a space, a hyphen, or the full stop of an initial. */
function joins(before: Word | undefined, word: Word): boolean {
  if (isJoined(word.gap)) return true;
  return /^\.\s*$/.test(word.gap) && !!before && isInitial(before.text);
}

/** Full words of a name: neither initial nor particle. */
export function fullWords(words: readonly Word[], from: number, to: number): Word[] {
  return words
    .slice(from, to)
    .filter((word) => !isInitial(word.text) && !isParticle(word.key) && !SUFFIXES.has(word.key));
}

/** Hyphenated words count once: `Jong-il` is one part of a name. */
export function partCount(words: readonly Word[], from: number, to: number): number {
  return words
    .slice(from, to)
    .filter((word, k) => k === 0 || isSpace(word.gap) || word.gap.includes('.')).length;
}
