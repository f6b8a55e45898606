import { eachWord, wordShape } from './each-word.ts';

/** One word of a text; `start` and `end` are UTF-16 offsets, half-open. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Nothing but ASCII letters and digits. */
  plain: boolean;
}

/**
 * In order of trial: dotted letters with their last stop (`U.S.`, `a.m.`), numbers with their
 * marks (`24,700`, `1.4`), words joined by hyphen, slash, ampersand or apostrophe
 * (`Director-General`, `A/S`, `AT&T`, `Qadhafi's`, `2003-2004`).
 */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}{1,15}(?:[.,]\p{N}{1,15}){1,6}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’/&-][\p{L}\p{N}\p{M}]+|,s(?=\s\p{L}))*/gu;
const SHAPE = wordShape(WORD, "'/&-,", false);

/**
 * The words of a text, in order; punctuation stands in the gaps between them. A possessive stays
 * with its noun (`Qadhafi's`; `Qadhafi,s` too, as apostrophes were lost in transmission), a plural possessive does not take its apostrophe (`leaders`).
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachWord(text, SHAPE, (start, end, plain) => {
    found.push({ text: text.slice(start, end), start, end, plain });
  });
  return found;
}
