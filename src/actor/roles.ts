import type { Cover } from './cover.ts';
import { titleAt } from './name-words.ts';
import type { ScannedParagraph } from './scan.ts';
import type { TitleAt } from './titles.ts';
import { isCalendar, isFunctionWord, isWord } from './vocabulary.ts';
import { isAcronym, isAllCapitals, isCapitalised, isJoined, isSpace } from './words.ts';

/** A title that stands for its bearer: `the DCM`, `Ambassador`. Word indices, end exclusive. */
export interface RoleAt {
  scan: ScannedParagraph;
  start: number;
  end: number;
  meaning: string;
  /** Nobody else's: no `German Ambassador`, no `Ambassador to Chile`. */
  bare: boolean;
  /** With the article, or one that cables write without: `the Minister`, `DCM`, `Poloff`. */
  definite: boolean;
}

const FIELD = new Set(['for', 'of', 'to']);
const INSIDE = new Set(['of', 'and', 'the', 'for']);
const LONGEST = 9;
/** Titles of those who are sent to someone. */
const SENT = /ambassador|envoy|representative|permrep|commissioner|advis[eo]r|charg|delegate/;

/** Capitalised titles without a name, outside of what `persons` cover. */
export function findRoles(scan: ScannedParagraph, persons: Cover): RoleAt[] {
  const found: RoleAt[] = [];
  for (let i = 0; i < scan.words.length; i += 1) {
    const title = titleAt(scan, i);
    if (!title || persons[i] || !standsAlone(scan, i, title)) continue;
    const first = modifiersStart(scan, i);
    const end = fieldEnd(scan, title);
    const start = scan.words[first - 1]?.key === 'the' ? first - 1 : first;
    found.push({
      scan,
      start,
      end,
      meaning: title.meaning,
      bare: first === i && end === title.next,
      definite: start < first || title.kind === 'staff' || isAllCapitals(scan.words[i]?.text ?? ''),
    });
    i = end - 1;
  }
  return found;
}

/** Capitalised, of an office, and no part of a longer phrase such as `Director Office`. */
function standsAlone(scan: ScannedParagraph, i: number, title: TitleAt): boolean {
  const word = scan.words[i];
  const next = scan.words[title.next];
  if (title.kind === 'staff') return true;
  if (!word || !isCapitalised(word.text) || title.kind !== 'office') return false;
  if (scan.capitals && scan.words[i - 1]?.key !== 'the') return false;
  if (!next || !isSpace(next.gap) || scan.capitals) return true;
  return !isCapitalised(next.text) || isFunctionWord(next.key) || isCalendar(next.key);
}

/** `Swiss Foreign`, `UK`: states and acronyms before the title. */
function modifiersStart(scan: ScannedParagraph, i: number): number {
  let start = i;
  while (start > 0 && i - start < 3 && isSpace(scan.words[start]?.gap ?? '')) {
    const before = scan.words[start - 1];
    if (!before || !isCapitalised(before.text) || isFunctionWord(before.key)) break;
    const word = scan.taken[start - 1] || isAcronym(before.text) || isWord(before.key);
    if (!word || (scan.capitals && !scan.taken[start - 1])) break;
    start -= 1;
  }
  return start;
}

/** `of Foreign Affairs`, `to Chile`: capitalised words behind the title. */
function fieldEnd(scan: ScannedParagraph, title: TitleAt): number {
  const from = title.next;
  const first = scan.words[from];
  if (first?.key === 'to' && !SENT.test(title.meaning)) return from;
  if (!first || !isSpace(first.gap) || !FIELD.has(first.key) || scan.capitals) return from;
  let end = from;
  for (let at = from + 1; at < scan.words.length && at - from < LONGEST; at += 1) {
    const word = scan.words[at];
    // `of the Secretary-General`, `of the General People's Committee`.
    if (!word || !(isJoined(word.gap) || /^['’ʼ]s?\s$/.test(word.gap)) || isCalendar(word.key))
      break;
    if (isCapitalised(word.text)) end = at + 1;
    else if (!INSIDE.has(word.key)) break;
  }
  return end;
}
