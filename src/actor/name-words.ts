import { isTitleWord, type TitleAt } from './titles.ts';
import {
  isCommon,
  isFunctionWord,
  isGivenName,
  isInflected,
  isSurnameWord,
  isWord,
} from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isInitial, isJoined, isSpace, type Word } from './words.ts';

/** What a scan for names knows of a paragraph. */
export interface Scan {
  words: readonly Word[];
  /** The paragraph is written in capitals, so case says nothing. */
  capitals: boolean;
  /** Words that a gazetteer claims: states, organisations, places, months. */
  taken: readonly boolean[];
  /** The title that starts at each word. */
  titles: readonly (TitleAt | null)[];
  /** Whether each word may be part of a name, by itself. */
  nameWords: readonly boolean[];
  /** Whether a name may start at each word: a capital, or a particle that opens names. */
  nameStarts: readonly boolean[];
}

export const titleAt = (scan: Scan, i: number): TitleAt | null => scan.titles[i] ?? null;

/** Written small inside a name: `Lula da Silva`, `bin Daineh`, `al-Qadhafi`. */
export const PARTICLES = new Set(
  'al el ul ur bin ben ibn bint abu da das de del della der den di do dos du la le van von ter ten y zu zur e af av'.split(
    ' ',
  ),
);
/** Particles that open a name too: `al-Qadhafi`, `de Gaulle`, `van Hulten`. */
export const LEADING = new Set('al el bin ben ibn abu de del della di du la le van von'.split(' '));
export const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** `CJTF` is no name. */
const VOWEL = /[aeiouyà-öø-ÿ]/;

const BORROWED = new Set(
  'trinidad santiago salvador german israel jordan chad georgia sofia florence victoria milan francis'.split(
    ' ',
  ),
);

export const isParticle = (key: string): boolean => PARTICLES.has(key);

export const isNameWord = (scan: Scan, i: number): boolean => scan.nameWords[i] === true;

/** May this word be part of a name, by itself? */
export function mayBeName(scan: Pick<Scan, 'words' | 'taken' | 'capitals'>, i: number): boolean {
  const word = scan.words[i];
  if (!word || !isCapitalised(word.text) || /\p{N}/u.test(word.text)) return false;
  if (scan.taken[i]) return isBorrowed(scan, i);
  if (/^X{2,}$/i.test(word.text) || isTitleWord(word.key) || isInitial(word.text)) return false;
  if (!VOWEL.test(word.key) && !isGivenName(word.key)) return false;
  if (scan.capitals) return !isWord(word.key) && !isInflected(word.key);
  if (isAllCapitals(word.text))
    return word.text.length > 3 && !isWord(word.key) && !isInflected(word.key);
  return isGivenName(word.key) || !isWord(word.key);
}

/** A state or city that is a given name here: `Trinidad Jimenez`, but not `in Santiago Lagos`. */
function isBorrowed(scan: Pick<Scan, 'words' | 'taken'>, i: number): boolean {
  const word = scan.words[i];
  const before = scan.words[i - 1];
  const next = scan.words[i + 1];
  if (!word || !next || !BORROWED.has(word.key) || !isSpace(next.gap) || scan.taken[i + 1])
    return false;
  if (before && isSpace(word.gap) && isFunctionWord(before.key)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(next.text) && !isWord(next.key) && !isTitleWord(next.key);
}

/**
 * A common word, or a title, that is a surname where a title or a given name stands before it and
 * no capitalised word behind it: `Ambassador Born`, `Secretary Rice`, `Dr. King`.
 */
export function isSurnameHere(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  const next = scan.words[i + 1];
  if (!word || scan.taken[i] || !isCapitalised(word.text) || !isSurnameWord(word.key)) return false;
  if (scan.capitals) return !isCommon(word.key);
  return !next || !isJoined(next.gap) || !isCapitalised(next.text);
}

/** Full words of a name: neither initial nor particle. */
export function fullWords(words: readonly Word[], from: number, to: number): Word[] {
  return words
    .slice(from, to)
    .filter((word) => !isInitial(word.text) && !isParticle(word.key) && !SUFFIXES.has(word.key));
}

const FATHER = new Set(['bin', 'ibn', 'bint']);

/**
 * What a name is matched by: its full words. A father's name goes with its particle, so that `King
 * Hamad` is not `Salman bin Hamad`, while `bin Laden` is `Osama bin Laden`.
 */
export function matchWords(words: readonly Word[], from: number, to: number): string[] {
  const name = words.slice(from, to);
  return fullWords(name, 0, name.length).map((word) => {
    const before = name[name.indexOf(word) - 1];
    return before && FATHER.has(before.key) ? `bin ${word.key}` : word.key;
  });
}

/** Behind nothing but a space. */
export const isSpaced = (word: Word | undefined): boolean => !!word && isSpace(word.gap);
