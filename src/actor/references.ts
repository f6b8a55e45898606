import { fullWords, nameEnd, type Scan } from './names.ts';
import type { NameFound } from './persons.ts';
import { isWord } from './vocabulary.ts';
import { isCapitalised, isJoined } from './words.ts';

/** Words that names found in a document are made of. */
export function nameVocabulary(scan: Scan, names: readonly NameFound[]): string[] {
  return names.flatMap((name) =>
    fullWords(scan.words, name.nameStart, name.nameEnd).map((word) => word.key),
  );
}

/**
 * Names that hold a word already known as part of a person's name: `Kohno`, `Anwar`, and
 * `Theresa Ibori` where only `James Ibori` was found by the words around him. `names` are those
 * already found in this paragraph.
 */
export function findReferences(
  scan: Scan,
  names: readonly NameFound[],
  known: ReadonlySet<string>,
): NameFound[] {
  const found: NameFound[] = [];
  const covered = new Set(names.flatMap(({ start, end }) => range(start, end)));
  for (let i = 0; i < scan.words.length;) {
    const end = covered.has(i) ? i : Math.max(nameEnd(scan, i), commonEnd(scan, i, known));
    const free = range(i, end).every((at) => !covered.has(at));
    if (free && fullWords(scan.words, i, end).some((word) => known.has(word.key)))
      found.push({ start: i, end, nameStart: i, nameEnd: end, title: null });
    i = Math.max(end, i + 1);
  }
  return found;
}

/** A common word that is a name here (`Brown`, `Rice`): capitalised within a sentence. */
function commonEnd(scan: Scan, i: number, known: ReadonlySet<string>): number {
  const word = scan.words[i];
  if (!word || scan.capitals || scan.taken[i] || !known.has(word.key)) return i;
  const inside = i > 0 && (isJoined(word.gap) || word.gap === ', ');
  return isCapitalised(word.text) && (inside || !isWord(word.key)) ? i + 1 : i;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
