import { pick } from './pick.ts';
import type { Scan } from './name-words.ts';
import { isBodyHead, isHead } from './vocabulary.ts';
import { isAcronym, isCapitalised, isJoined, type Word } from './words.ts';

/** `Long Name (ACR)`: word indices of the long name, end exclusive. */
export interface Definition {
  start: number;
  end: number;
  acronym: string;
}

const SMALL = new Set('of and the for a in on to de del do da des du la et y e'.split(' '));
const LONGEST = 12;

/** Inline definitions: an acronym in brackets whose letters open the words before it, in order.
 * A treaty or a programme (`Free Trade Agreement (FTA)`) defines no organisation. */
export function findDefinitions(scan: Scan): Definition[] {
  const { words } = scan;
  return pick(words, (word, end) => {
    if (word.gap === ' ' || !word.gap.endsWith('(') || !isAcronym(word.text) || end === 0)
      return null;
    const start = longName(words, end, word.text);
    const last = words[end - 1]?.key ?? '';
    if (isHead(last) && !isBodyHead(last)) return null;
    return start === null ? null : { start, end, acronym: word.text };
  });
}

/** The shortest run of words before `end` that spells the acronym; its first letter opens the run. */
function longName(words: readonly Word[], end: number, acronym: string): number | null {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let left = letters.length;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST; i -= 1) {
    const word = words[i];
    if (!word || (i < end - 1 && !isLinked(words[i + 1]))) return null;
    const capital = isCapitalised(word.text);
    if (!capital && !SMALL.has(word.key)) return null;
    left -= spelled(word, letters.slice(0, left), capital);
    if (left === 0 && capital) return end - i > 1 ? i : null;
  }
  return null;
}

/** How many of the last letters a word stands for: `U.S.` for two, `Patent` for one. */
function spelled(word: Word, letters: readonly string[], capital: boolean): number {
  const dotted = word.text.includes('.') || isAcronym(word.text);
  if (dotted && letters.join('').endsWith(word.key)) return word.key.length;
  return word.key[0] === letters.at(-1) && (capital || letters.length > 1) ? 1 : 0;
}

const isLinked = (word: Word | undefined): boolean =>
  !!word && (isJoined(word.gap) || /^(?:['’ʼ]s?\s|,\s|\s?&\s)$/.test(word.gap));
