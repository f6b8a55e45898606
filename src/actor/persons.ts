import speechText from '../../data/speech-verbs.txt?raw';
import { fullWords, isNameWord, nameEnd, type Scan } from './names.ts';
import { readList } from './table.ts';
import { followsTitle, titleAt, type TitleAt } from './titles.ts';
import { isGivenName } from './vocabulary.ts';
import { isCapitalised, isJoined, isSpace } from './words.ts';

/** A person's name as one paragraph writes it; all four are word indices, ends exclusive. */
export interface NameFound {
  /** With title and office: `MOFA Deputy Vice Minister … Masaharu Kohno`. */
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
  /** Meaning of the title, `deputy chief of mission`; null where the text gives none. */
  title: string | null;
}

const speech = new Set(readList(speechText));
const FIELD = new Set(['for', 'of', 'to', 'at', 'in', 'on']);
const CONNECTORS = new Set(['and', 'of', 'the', 'for', 'to', 'with', 'on', 'in', 'de', 'y', 'e']);
const LONGEST_FIELD = 14;
const LONGEST_APPOSITION = 8;

/** Names of persons in a paragraph, by the words around them, in text order, none overlapping. */
export function findNames(scan: Scan): NameFound[] {
  const found: NameFound[] = [];
  for (let i = 0; i < scan.words.length;) {
    const name = afterTitle(scan, i) ?? beforeTitle(scan, i) ?? speaking(scan, i) ?? plain(scan, i);
    if (name) found.push(name);
    i = name ? name.end : i + 1;
  }
  return found;
}

/** `Ambassador Schieffer`, `Director-General for X and Y NAME`, `Minister of X, NAME,`. */
function afterTitle(scan: Scan, i: number): NameFound | null {
  const title = titleAt(scan.words, i);
  if (!title) return null;
  const start = officeStart(scan, i);
  return (
    named(scan, start, title, title.next, title.kind !== 'role') ??
    stacked(scan, start, title) ??
    afterField(scan, start, title) ??
    afterComma(scan, start, title, title.next)
  );
}

/** Titles in a row: `Chief of Staff General Kayani`. */
function stacked(scan: Scan, start: number, title: TitleAt): NameFound | null {
  const next = scan.words[title.next];
  if (!next || !isSpace(next.gap)) return null;
  const inner = titleAt(scan.words, title.next) && afterTitle(scan, title.next);
  return inner ? { ...inner, start } : null;
}

function named(
  scan: Scan,
  start: number,
  title: TitleAt,
  at: number,
  loose: boolean,
): NameFound | null {
  const word = scan.words[at];
  const before = scan.words[at - 1];
  if (!word || !before || !followsTitle(word, before)) return null;
  const end = nameEnd(scan, at, loose);
  if (end === at) return null;
  return { start, end, nameStart: at, nameEnd: end, title: title.meaning };
}

/** The field of an office is a run of capitalised words; the name is what ends it. */
function afterField(scan: Scan, start: number, title: TitleAt): NameFound | null {
  const { words } = scan;
  if (title.kind === 'honorific' || !FIELD.has(words[title.next]?.key ?? '')) return null;
  let end = title.next + 1;
  while (end < words.length && end - title.next < LONGEST_FIELD && inField(scan, end)) end += 1;
  for (let at = title.next + 2; at < end; at += 1) {
    const inner = titleAt(words, at);
    const rank =
      inner && inner.kind !== 'role' ? named(scan, start, inner, inner.next, true) : null;
    if (rank) return { ...rank, title: title.meaning };
    const stop = isSpace(words[at]?.gap ?? '') ? nameEnd(scan, at) : at;
    const several = fullWords(words, at, stop).length > 1 || isGivenName(words[at]?.key ?? '');
    if (stop > at && (several || (stop === end && !isNameWord(scan, at - 1))))
      return { start, end: stop, nameStart: at, nameEnd: stop, title: title.meaning };
  }
  return afterComma(scan, start, title, end);
}

function inField(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  if (!word || !(isJoined(word.gap) || /^[/&\s]+$/.test(word.gap) || /^\.\s$/.test(word.gap)))
    return false;
  return isCapitalised(word.text) || CONNECTORS.has(word.key) || nameEnd(scan, i) > i;
}

/** `…, NAME,`: only a name of several words, known by its given name. */
function afterComma(scan: Scan, start: number, title: TitleAt, at: number): NameFound | null {
  const word = scan.words[at];
  if (!word || !/^,\s+$/.test(word.gap) || !isGivenName(word.key)) return null;
  const end = nameEnd(scan, at);
  if (fullWords(scan.words, at, end).length < 2) return null;
  return { start, end, nameStart: at, nameEnd: end, title: title.meaning };
}

/** `Paul Teesalu, Director of …`: a name of several words, a comma, and a title within eight words. */
function beforeTitle(scan: Scan, i: number): NameFound | null {
  const { words } = scan;
  if (!startsRun(scan, i)) return null;
  const end = nameEnd(scan, i);
  if (fullWords(words, i, end).length < 2) return null;
  if (!/^,\s+$|^\s+\($/.test(words[end]?.gap ?? '')) return null;
  for (let at = end; at < end + LONGEST_APPOSITION && at < words.length; at += 1) {
    if (at > end && !/^[\s/&-]+$|^['’]s\s$/.test(words[at]?.gap ?? '')) return null;
    const title = titleAt(words, at);
    if (title) return { start: i, end, nameStart: i, nameEnd: end, title: title.meaning };
  }
  return null;
}

/** `Peter Beck said`. */
function speaking(scan: Scan, i: number): NameFound | null {
  const { words } = scan;
  if (!startsRun(scan, i)) return null;
  const end = nameEnd(scan, i);
  if (fullWords(words, i, end).length < 2) return null;
  const verb = words[end];
  if (!verb || !isSpace(verb.gap) || !speech.has(verb.key)) return null;
  return { start: i, end, nameStart: i, nameEnd: end, title: null };
}

/** `Dorothy Stang`: a given name and a word that is none. */
function plain(scan: Scan, i: number): NameFound | null {
  const { words } = scan;
  if (!startsRun(scan, i) || !isGivenName(words[i]?.key ?? '')) return null;
  const end = nameEnd(scan, i);
  if (fullWords(words, i, end).length < 2) return null;
  return { start: i, end, nameStart: i, nameEnd: end, title: null };
}

/** A name does not start in the middle of a run of capitalised words. */
function startsRun(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  if (!word || (!isNameWord(scan, i) && !isCapitalised(word.text))) return false;
  return i === 0 || !isJoined(word.gap) || !isNameWord(scan, i - 1);
}

/** Words before a title that belong to it: `USFJ J5 Col.`, `Chief Cabinet Secretary`. */
function officeStart(scan: Scan, i: number): number {
  let start = i;
  while (start > 0 && i - start < LONGEST_APPOSITION) {
    const before = scan.words[start - 1];
    const word = scan.words[start];
    if (!before || !word || !isJoined(word.gap) || !isCapitalised(before.text)) break;
    if (scan.capitals || LOWER.has(before.key)) break;
    start -= 1;
  }
  return start;
}

/** Capitalised only because they open a sentence. */
const LOWER = new Set(
  'a an the in on at to of by for from with and or but as when while after before although since both former then if that this his her their our according during however he she they it we'.split(
    ' ',
  ),
);
