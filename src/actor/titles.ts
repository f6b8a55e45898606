import titlesText from '../../data/titles.tsv?raw';
import { PhraseBook } from './phrases.ts';
import { readTable } from './table.ts';
import { isSpace, type Word } from './words.ts';

/**
 * `office` may be followed by its field (`Minister of X`), `rank` and `honorific` stand right before
 * a name, `role` is a common noun (`analyst`) that may stand before a name or after it, `staff` are
 * the nameless officers of a post (`Poloff`).
 */
export type TitleKind = 'office' | 'rank' | 'honorific' | 'role' | 'staff';

export interface Title {
  kind: TitleKind;
  /** In full and small letters: `FM` and `Foreign Minister` → `foreign minister`. */
  meaning: string;
}

export interface TitleAt extends Title {
  /** First word after the title. */
  next: number;
}

const book = new PhraseBook<Title>();
const headWords = new Set<string>();

for (const row of readTable(titlesText)) {
  const title = row['title'] ?? '';
  const meaning = (row['meaning'] || title).toLowerCase().replace(/-/g, ' ');
  book.add(title, { kind: row['kind'] as TitleKind, meaning });
  for (const word of title.toLowerCase().split(/[\s-]+/)) headWords.add(word);
}

/** data/titles.tsv. The title that starts at word `i`, the longest one; null where none does. */
export function readTitle(words: readonly Word[], i: number): TitleAt | null {
  const found = book.at(words, i);
  const best = found?.values[0];
  return best && found ? { kind: best.kind, meaning: best.meaning, next: i + found.length } : null;
}

/** Keys of the words that titles begin with. */
export const titleOpeners = (): Iterable<string> => book.openers();

/** Part of some title: such a word is no part of a name. */
export const isTitleWord = (key: string): boolean => headWords.has(key);

const ABBREVIATED = new Set(
  'amb adm brig capt cdr col dr eng engr fr gen gov hon lic lt ltc maj messrs mr mrs ms mssrs msgr prof rep rev sen sgt sr sra st'.split(
    ' ',
  ),
);

/** A gap between a title and a name: a space, or the full stop of an abbreviation (`Col. `). */
export function followsTitle(word: Word, title: Word): boolean {
  return isSpace(word.gap) || (/^\.\s*$/.test(word.gap) && ABBREVIATED.has(title.key));
}
