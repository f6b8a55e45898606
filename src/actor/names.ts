import { isLeader } from './leaders.ts';
import {
  isNameWord,
  isParticle,
  isSurnameHere,
  LEADING,
  PARTICLES,
  SUFFIXES,
  type Scan,
} from './name-words.ts';
import { isTitleWord } from './titles.ts';
import { isFunctionWord, isGivenName, isWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isInitial, isJoined, isSpace, type Word } from './words.ts';

const LONGEST = 7;

/**
 * Reads the name that starts at word `i`: capitalised words, initials and particles, up to seven
 * (`J. William Doe`, `Pedro Brito do Nascimento`, `Muammar al-Qadhafi`). Returns the index after
 * it, or `i` where none starts. `titled` says that a title stands before it.
 */
export function nameEnd(scan: Scan, i: number, titled = false): number {
  const { words } = scan;
  if (scan.nameStarts[i] !== true) return i;
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
