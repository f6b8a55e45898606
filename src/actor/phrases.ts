import { isAllCapitals, isCapitalised, readWords, type Word } from './words.ts';

interface Entry<T> {
  words: Word[];
  value: T;
}

export interface PhraseMatch<T> {
  /** Number of words. */
  length: number;
  values: T[];
}

/**
 * Phrases by their first word, the longest first: one look-up per word of a text.
 * A capitalised phrase matches only capitalised words, an acronym only acronyms (`GoJ` counts as
 * `GOJ`), and a hyphen counts as a space (`Director-General`, `Director General`).
 */
export class PhraseBook<T> {
  readonly #entries = new Map<string, Entry<T>[]>();

  add(phrase: string, value: T): void {
    const words = readWords(phrase);
    const first = words[0]?.key;
    if (first === undefined) return;
    const list = this.#entries.get(first) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    this.#entries.set(first, list);
  }

  /** The longest phrase that starts at word `i`, with every value it was added with. */
  at(words: readonly Word[], i: number): PhraseMatch<T> | null {
    const list = this.#entries.get(words[i]?.key ?? '');
    if (!list) return null;
    const length = list.find((entry) => stands(entry.words, words, i))?.words.length;
    if (length === undefined) return null;
    const all = list.filter((e) => e.words.length === length && stands(e.words, words, i));
    return { length, values: all.map((entry) => entry.value) };
  }
}

function stands(phrase: readonly Word[], words: readonly Word[], i: number): boolean {
  return phrase.every((part, k) => {
    const word = words[i + k];
    if (word?.key !== part.key || !sameCase(part.text, word.text)) return false;
    return k === 0 || mark(word.gap) === mark(part.gap);
  });
}

/** What parts two words; a hyphen counts as a space. */
const mark = (gap: string): string => gap.replace(/[\s-]+/g, ' ').trim() || ' ';

function sameCase(phrase: string, word: string): boolean {
  if (!isCapitalised(phrase)) return true;
  if (isAllCapitals(phrase)) return /^\p{Lu}.*[\p{Lu}\p{N}]\.?$/u.test(word);
  return isCapitalised(word);
}
