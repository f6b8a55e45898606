import { isAllCapitals, isCapitalised, readWords, type Word } from './words.ts';

interface Entry<T> {
  words: Word[];
  value: T;
}

/** Phrases that begin with one word, the longest first; `small` where one of them begins small. */
interface Entries<T> {
  list: Entry<T>[];
  small: boolean;
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
  readonly #entries = new Map<string, Entries<T>>();

  add(phrase: string, value: T): void {
    const words = readWords(phrase);
    const first = words[0]?.key;
    if (first === undefined) return;
    const entries = this.#entries.get(first) ?? { list: [], small: false };
    if (!isCapitalised(phrase)) entries.small = true;
    entries.list.push({ words, value });
    entries.list.sort((a, b) => b.words.length - a.words.length);
    this.#entries.set(first, entries);
  }

  /** Keys of the words that phrases begin with. */
  openers(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The longest phrase that starts at word `i`, with every value it was added with. */
  at(words: readonly Word[], i: number): PhraseMatch<T> | null {
    const word = words[i];
    const entries = word && this.#entries.get(word.key);
    if (!entries || !(entries.small || isCapitalised(word.text))) return null;
    let values: T[] | null = null;
    let length = 0;
    for (const entry of entries.list) {
      if (length > 0 && entry.words.length < length) break;
      if (!stands(entry.words, words, i)) continue;
      length = entry.words.length;
      values ??= [];
      values.push(entry.value);
    }
    return values && { length, values };
  }
}

function stands(phrase: readonly Word[], words: readonly Word[], i: number): boolean {
  for (let k = 0; k < phrase.length; k += 1) {
    const word = words[i + k];
    const part = phrase[k];
    if (!part || word?.key !== part.key || !sameCase(part.text, word.text)) return false;
    if (k > 0 && word.gap !== part.gap && mark(word.gap) !== mark(part.gap)) return false;
  }
  return true;
}

/** What parts two words; a hyphen counts as a space. */
const mark = (gap: string): string => gap.replace(/[\s-]+/g, ' ').trim() || ' ';

function sameCase(phrase: string, word: string): boolean {
  if (phrase === word || !isCapitalised(phrase)) return true;
  if (isAllCapitals(phrase)) return /^\p{Lu}.*[\p{Lu}\p{N}]\.?$/u.test(word);
  return isCapitalised(word);
}
