import { fullWords, nameEnd, type Scan } from './names.ts';
import type { NameFound } from './titled.ts';
import { isGivenName, isHead, isWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isJoined, isSpace } from './words.ts';

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
    const run = covered.has(i) ? i : Math.max(nameEnd(scan, i), commonEnd(scan, i, known));
    const at = trimmed(scan, i, run, known);
    if (at && !range(at.start, at.end).some((k) => covered.has(k)) && !isBody(scan, at.end))
      found.push({ ...at, nameStart: at.start, nameEnd: at.end, title: null });
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
  const isKnown = (i: number): boolean => known.has(scan.words[i]?.key ?? '');
  const all = range(start, end);
  if (!all.some(isKnown)) return null;
  const cased = !scan.capitals && !all.some((i) => isAllCapitals(scan.words[i]?.text ?? ''));
  if (cased) return { start, end };
  const from = all.find((i) => isKnown(i) || isGivenName(scan.words[i]?.key ?? '')) ?? start;
  return {
    start: from,
    end: all.findLast(isKnown) === undefined ? end : (all.findLast(isKnown) ?? 0) + 1,
  };
}

/** A common word that is a name here (`Brown`, `Rice`): capitalised within a sentence. */
function commonEnd(scan: Scan, i: number, known: ReadonlySet<string>): number {
  const word = scan.words[i];
  if (!word || scan.capitals || scan.taken[i] || !known.has(word.key)) return i;
  const inside = i > 0 && (isJoined(word.gap) || word.gap === ', ');
  return isCapitalised(word.text) && (inside || !isWord(word.key)) ? i + 1 : i;
}

/** `Carter Center`: a body named after someone. */
function isBody(scan: Scan, end: number): boolean {
  const next = scan.words[end];
  return !!next && isSpace(next.gap) && isCapitalised(next.text) && isHead(next.key);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
