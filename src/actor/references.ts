import { coverOf, isFree } from './cover.ts';
import { matchWords, type Scan } from './name-words.ts';
import { nameEnd } from './names.ts';
import { namesBody } from './persons.ts';
import { bareName, type NameFound } from './titled.ts';
import { isGivenName, isHead, isWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isJoined, isSpace } from './words.ts';

/** Words that names found in a document are made of. */
export function nameVocabulary(scan: Scan, names: readonly NameFound[]): string[] {
  return names.flatMap((name) => matchWords(scan.words, name.nameStart, name.nameEnd));
}

/**
 * Names that hold a word already known as part of a person's name: `Tanaka`, `Anwar`, and
 * `Theresa Ibori` where only `James Ibori` was found by the words around him. `names` are those
 * already found in this paragraph.
 */
export function findReferences(
  scan: Scan,
  names: readonly NameFound[],
  known: ReadonlySet<string>,
): NameFound[] {
  const found: NameFound[] = [];
  const cover = coverOf(names);
  for (let i = 0; i < scan.words.length;) {
    if (scan.nameStarts[i] !== true) {
      i += 1;
      continue;
    }
    const run = cover[i] ? i : Math.max(nameEnd(scan, i), commonEnd(scan, i, known));
    const at = run > i && !namesBody(scan, i) ? trimmed(scan, i, run, known) : null;
    if (at && isFree(cover, at.start, at.end) && !isBody(scan, at.end))
      found.push(bareName(at.start, at.end, null));
    i = Math.max(run, i + 1);
  }
  return found;
}

/** The part of a run that is a name: all of it where case can be trusted, else its known words. */
function trimmed(
  scan: Scan,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): { start: number; end: number } | null {
  const words = scan.words.slice(start, end);
  const last = words.findLastIndex((word) => known.has(word.key));
  if (last < 0) return null;
  if (!scan.capitals && !words.some((word) => isAllCapitals(word.text))) return { start, end };
  const first = words.findIndex((word) => known.has(word.key) || isGivenName(word.key));
  return { start: start + first, end: start + last + 1 };
}

/** A common word that is a name here (`Brown`, `Rice`): capitalised within a sentence. */
function commonEnd(scan: Scan, i: number, known: ReadonlySet<string>): number {
  const word = scan.words[i];
  if (!word || scan.capitals || scan.taken[i] || !isCapitalised(word.text)) return i;
  if (!known.has(word.key)) return i;
  const inside = i > 0 && (isJoined(word.gap) || word.gap === ', ');
  return inside || !isWord(word.key) ? i + 1 : i;
}

/** `Carter Center`: a body named after someone. */
function isBody(scan: Scan, end: number): boolean {
  const next = scan.words[end];
  return !!next && isSpace(next.gap) && isCapitalised(next.text) && isHead(next.key);
}
