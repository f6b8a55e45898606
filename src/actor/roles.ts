import type { Person } from './clusters.ts';
import type { NameFound } from './titled.ts';
import type { ScannedParagraph } from './scan.ts';
import { titleAt } from './titles.ts';
import { isAllCapitals, isCapitalised, isSpace } from './words.ts';

/** A title that stands for its bearer: `the DCM`, `Ambassador`. Word indices, end exclusive. */
export interface RoleAt {
  scan: ScannedParagraph;
  start: number;
  end: number;
  meaning: string;
  /** Nobody else's: no `German Ambassador`, no `Ambassador to Chile`. */
  bare: boolean;
  /** With the article, or one that cables write without: `the Minister`, `DCM`. */
  definite: boolean;
}

/** Capitalised titles without a name; `names` are the persons found in the paragraph. */
export function findRoles(scan: ScannedParagraph, names: readonly NameFound[]): RoleAt[] {
  const found: RoleAt[] = [];
  for (let i = 0; i < scan.words.length; i += 1) {
    const title = titleAt(scan.words, i);
    const word = scan.words[i];
    if (!title || !word || !isCapitalised(word.text)) continue;
    if (title.kind !== 'office' || names.some((n) => i >= n.start && i < n.end)) continue;
    const start = scan.words[i - 1]?.key === 'the' && isSpace(word.gap) ? i - 1 : i;
    const bare = isBare(scan, start, title.next);
    const definite = start < i || isAllCapitals(word.text);
    found.push({ scan, start, end: title.next, meaning: title.meaning, bare, definite });
    i = title.next - 1;
  }
  return found;
}

function isBare(scan: ScannedParagraph, start: number, end: number): boolean {
  const before = scan.words[start - 1];
  const first = scan.words[start];
  const after = scan.words[end];
  const modified = before && first && isSpace(first.gap) && isCapitalised(before.text);
  const extended =
    after && isSpace(after.gap) && (FIELD.has(after.key) || isCapitalised(after.text));
  return !extended && (!modified || SENTENCE_STARTS.has(before.key));
}

const FIELD = new Set(['for', 'of', 'to']);
const SENTENCE_STARTS = new Set(
  'in on at to for with and but when while after as during following both the from'.split(' '),
);

/** The person whom a title alone means: the only one who bears it. */
export function bearer(persons: readonly Person[], meaning: string): Person | null {
  const bearers = persons.filter((person) => person.titles.has(meaning));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
