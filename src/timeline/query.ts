import type { Span } from '../event/types.ts';
import { folded, foldedMap } from './folded.ts';

/**
 * The terms of a query, folded: words, and phrases between double quotes. An event must hold all
 * of them, in any order. Punctuation around a word is not part of it.
 */
export function queryTerms(query: string): string[] {
  const found = folded(query.replace(/[“”„«»]/g, '"')).matchAll(/"([^"]*)"|([^\s"]+)/g);
  const terms = Array.from(found, ([, phrase, word]) =>
    phrase === undefined ? trimmed(word ?? '') : phrase.trim().replace(/\s+/g, ' '),
  );
  return [...new Set(terms.filter((term) => term !== ''))];
}

/** A word that is nothing but punctuation is looked for as it stands. */
function trimmed(word: string): string {
  return /[\p{L}\p{N}].*/u.exec(word)?.[0].replace(/[.,;:!?)\]}'’]+$/, '') ?? word;
}

/** Whether folded text holds a term: as the beginning of a word, or as a word or words. */
export function holds(text: string, term: string): boolean {
  return find(text, term, 0) >= 0;
}

/** Where the terms stand in a text as written: spans in order, none overlapping another. */
export function hitsIn(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const { folded: low, from } = foldedMap(text);
  const at = (i: number): number => (from ? (from[i] ?? text.length) : i);
  const found = terms.flatMap((term) => {
    const spans: Span[] = [];
    for (let i = find(low, term, 0); i >= 0; i = find(low, term, i + term.length))
      spans.push({ start: at(i), end: at(i + term.length) });
    return spans;
  });
  const hits: Span[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (hits.at(-1)?.end ?? 0)) hits.push(span);
  return hits;
}

function find(text: string, term: string, start: number): number {
  let at = text.indexOf(term, start);
  while (at > 0 && joins(text, at)) at = text.indexOf(term, at + 1);
  return at;
}

/** Whether a letter or digit runs on into the one before it. Han and kana know no spaces. */
function joins(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return part.test(before) && part.test(text.charAt(at)) && !unspaced.test(before);
}

const part = /[\p{L}\p{N}]/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
