import { eachWord, wordShape } from '../util/each-word.ts';

/** A word and what stands between it and the word before. */
export interface Word {
  text: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Text between the previous word and this one; the possessive `'s` counts as gap. */
  gap: string;
  /** Lower case, straight apostrophes, no full stops: `u.s.` → `us`. */
  key: string;
}

/** Letters but for the modifier apostrophe U+02BC, which some editions print for `’`. */
const WORD =
  /(?:\p{L}\.){2,}|[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}\p{M}]+(?:['’ʼ](?![sS](?![\p{L}\p{N}]))[\p{Lu}\p{Ll}\p{Lo}]+)*/gu;
const SHAPE = wordShape(WORD, "'", true);

/**
 * Splits a text into words. Hyphens and slashes part words (`Jong-il`, `US-Japan`, `A/S` are two
 * each, with the mark in the gap), because only the reader of the words knows which belong together.
 */
export function readWords(text: string): Word[] {
  const found: Word[] = [];
  let from = 0;
  eachWord(text, SHAPE, (start, end, plain) => {
    const word = text.slice(start, end);
    const gap = text.slice(from, start);
    if (isPossessiveEnding(gap, word)) return;
    found.push({ text: word, start, end, gap, key: plain ? word.toLowerCase() : wordKey(word) });
    from = end;
  });
  return found;
}

const isPossessiveEnding = (gap: string, word: string): boolean =>
  word.length === 1 && /^['’ʼ]$/.test(gap) && /^s$/i.test(word);

/** How a word is compared: lower case, apostrophes straight, full stops dropped. */
export function wordKey(word: string): string {
  const small = word.toLowerCase();
  return /[’ʼ.]/.test(small) ? small.replace(/[’ʼ]/g, "'").replace(/\./g, '') : small;
}

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

/** Two capitals and no small letter: an acronym, or any word of a text in capitals. */
export const isAllCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.'’]+$/u.test(word);

/** An initial: `J`. */
export function isInitial(word: string): boolean {
  return (word.length < 3 || word.includes('.')) && /^(?:\p{Lu}|(?:\p{Lu}\.){2,})$/u.test(word);
}

/** Nothing but white space: the words stand side by side. */
export const isSpace = (gap: string): boolean => gap === ' ' || (gap !== '' && gap.trim() === '');

/** White space or a hyphen: the words may be parts of one name. */
export const isJoined = (gap: string): boolean => gap === '-' || isSpace(gap);

/** Two to seven capitals, perhaps with a digit: `LTTE`, `G8`. */
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(word);
