import { isLeader } from './leaders.ts';
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
}

export const titleAt = (scan: Scan, i: number): TitleAt | null => scan.titles[i] ?? null;

/** Written small inside a name: `Lula da Silva`, `bin Daineh`, `al-Qadhafi`. */
const PARTICLES = new Set(
  'al el ul ur bin ben ibn bint abu da das de del della der den di do dos du la le van von ter ten y zu zur e af av'.split(
    ' ',
  ),
);
/** Particles that open a name too: `al-Qadhafi`, `de Gaulle`, `van Hulten`. */
const LEADING = new Set('al el bin ben ibn abu de del della di du la le van von'.split(' '));
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LONGEST = 7;
/** `CJTF` is no name. */
const VOWEL = /[aeiouyà-öø-ÿ]/;

const BORROWED = new Set(
  'trinidad santiago salvador german israel jordan chad georgia sofia florence victoria milan francis'.split(
    ' ',
  ),
);

export const isParticle = (key: string): boolean => PARTICLES.has(key);

/** May this word be part of a name, by itself? */
export function isNameWord(scan: Scan, i: number): boolean {
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
function isBorrowed(scan: Scan, i: number): boolean {
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

/**
 * Reads the name that starts at word `i`: capitalised words, initials and particles, up to seven
 * (`J. Thomas Schieffer`, `Pedro Brito do Nascimento`, `Muammar al-Qadhafi`). Returns the index after
 * it, or `i` where none starts. `titled` says that a title stands before it.
 */
export function nameEnd(scan: Scan, i: number, titled = false): number {
  const { words } = scan;
  if (!mayStartName(words[i])) return i;
  let full = 0;
  let end = i;
  for (let at = i; at < words.length && at - i < LONGEST; at += 1) {
    const word = words[at];
    if (!word || (at > i && !joins(words[at - 1], word, words[at + 1]))) break;
    if (isNameWord(scan, at)) {
      full += 1;
      end = at + 1;
    } else if (closes(scan, i, at, full, titled)) return at + 1;
    else if (!passes(scan, at, full, titled)) break;
  }
  return full > 0 ? end : i;
}

/** A capital, or a particle that opens names. */
export const mayStartName = (word: Word | undefined): boolean =>
  !!word && (isCapitalised(word.text) || LEADING.has(word.key));

/** The last word of a name though it may be no name by itself: `Jong-il`, `Jr`, `Mr. Young`. */
function closes(scan: Scan, from: number, at: number, full: number, titled: boolean): boolean {
  const word = scan.words[at];
  if (!word) return false;
  if (full > 0 && SUFFIXES.has(word.key)) return isCapitalised(word.text);
  const given = full > 0 && isGivenName(scan.words[from]?.key ?? '');
  if (full > 0 && word.gap === '-' && /^\p{Ll}/u.test(word.text))
    return !isWord(word.key) || (given && word.key.length < 6);
  return (given || (titled && full === 0)) && isSurnameHere(scan, at);
}

/** A common word between a title and a name word: `CEO Ton Capella`, `Dr. May Otaibi`. */
function isOddGivenName(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  const next = scan.words[at + 1];
  if (!word || !next || scan.capitals || !isSpace(next.gap) || isFunctionWord(word.key))
    return false;
  if (!/^\p{Lu}\p{Ll}{1,5}$/u.test(word.text) || isTitleWord(word.key)) return false;
  return isNameWord(scan, at + 1) && !isAllCapitals(next.text);
}

/** Initials and particles stand inside a name, some at its head. */
function passes(scan: Scan, at: number, full: number, titled: boolean): boolean {
  const word = scan.words[at];
  if (!word) return false;
  if (titled && full === 0 && isOddGivenName(scan, at)) return true;
  if (isInitial(word.text)) return !scan.taken[at] && !isArticle(scan, at);
  const allowed = full > 0 ? PARTICLES : LEADING;
  return allowed.has(word.key) && startsName(scan, at + 1);
}

/** `A` is an initial only with its full stop. */
function isArticle(scan: Scan, i: number): boolean {
  return scan.words[i]?.key === 'a' && !(scan.words[i + 1]?.gap ?? '').startsWith('.');
}

function startsName(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  return !!word && isJoined(word.gap) && (isNameWord(scan, i) || isParticle(word.key));
}

/**
 * Inside a name: a space, a hyphen unless between two famous people (`Bush-Putin meeting`),
 * the full stop of an initial, a nickname in quotation marks.
 */
function joins(before: Word | undefined, word: Word, next: Word | undefined): boolean {
  if (word.gap === '-' && before && !PARTICLES.has(before.key))
    if (isLeader(word.key) || isLeader(before.key)) return false;
  if (isJoined(word.gap)) return true;
  if (/^\.\s*$/.test(word.gap)) return !!before && isInitial(before.text);
  return /^\s["“]$/.test(word.gap) ? /^["”]/.test(next?.gap ?? '') : /^["”]\s$/.test(word.gap);
}

/** Full words of a name: neither initial nor particle. */
export function fullWords(words: readonly Word[], from: number, to: number): Word[] {
  return words
    .slice(from, to)
    .filter((word) => !isInitial(word.text) && !isParticle(word.key) && !SUFFIXES.has(word.key));
}

/** Parts of a name as people count them: `Jong-il` is one, an initial is none. */
export function partCount(words: readonly Word[], from: number, to: number): number {
  return fullWords(words, from, to).filter((word, k) => k === 0 || word.gap !== '-').length;
}

/** Side by side with a capitalised word before it that is no name: the middle of a longer phrase. */
export const isSpaced = (word: Word | undefined): boolean => !!word && isSpace(word.gap);
