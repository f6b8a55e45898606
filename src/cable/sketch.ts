import { eachWord, wordShape } from '../util/each-word.ts';

/** A small summary of a text by which near-equal texts are found (MinHash, Broder 1997). */
export interface Sketch {
  /** The smallest hash values of the text's word runs, ascending. */
  marks: readonly number[];
  /** How many different word runs the text has. */
  runs: number;
}

/** Words in a run, and marks kept. */
const run = 5;
const kept = 64;

const WORD = wordShape(/[\p{L}\p{N}]+/gu, '', true);

/** The sketch of a text given in pieces; case, punctuation and spacing do not count. */
export function sketch(texts: readonly string[]): Sketch {
  // A word and what parts it from the next take two characters at least.
  const hashes = new Uint32Array(texts.reduce((sum, text) => sum + (text.length >> 1) + 1, 0));
  let found = 0;
  for (const text of texts) {
    const recent = new Uint32Array(run);
    let words = 0;
    eachWord(text, WORD, (start, end, plain) => {
      recent[words++ % run] = plain
        ? hash(text, start, end, SMALL)
        : hashOf(text.slice(start, end).toLowerCase());
      if (words >= run) hashes[found++] = mixed(recent, words);
    });
  }
  const marks: number[] = [];
  let runs = 0;
  let last = -1;
  for (const value of hashes.subarray(0, found).sort()) {
    if (value === last) continue;
    last = value;
    runs += 1;
    if (marks.length < kept) marks.push(value);
  }
  return { marks, runs };
}

/** Estimated share of common word runs, 0 to 1. */
export function similarity({ marks: a }: Sketch, { marks: b }: Sketch): number {
  let [i, j, all, shared] = [0, 0, 0, 0];
  for (; all < kept && (i < a.length || j < b.length); all++) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x <= y) i++;
    if (y <= x) j++;
    if (x === y) shared++;
  }
  return all === 0 ? 0 : shared / all;
}

/** The bit that a small letter has and a capital one lacks; digits have it too. */
const SMALL = 32;

/** FNV-1a, 32 bits, of characters with the bits of `set`. */
function hash(text: string, start: number, end: number, set: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    value = Math.imul(value ^ (text.charCodeAt(i) | set), 0x01000193);
  }
  return value >>> 0;
}

const hashOf = (text: string): number => hash(text, 0, text.length, 0);

/** One value of the last words, oldest first; `words` is how many there were. */
function mixed(recent: Uint32Array, words: number): number {
  let sum = 0;
  for (let i = words; i < words + run; i++) {
    sum = Math.imul(sum ^ (recent[i % run] ?? 0), 0x9e3779b1) >>> 0;
  }
  return sum;
}
