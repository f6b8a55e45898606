import { fullWords, isSpaced, titleAt, type Scan } from './name-words.ts';
import { nameEnd } from './names.ts';
import { isSpeechVerb } from './speech.ts';
import { followsTitle, type TitleAt } from './titles.ts';
import { isCommon, isFunctionWord, isGivenName, isWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isInitial, isJoined } from './words.ts';

/** A person's name as one paragraph writes it; all four are word indices, ends exclusive. */
export interface NameFound {
  /** With title and office: `MFA Deputy Director … Ana Silva`. */
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
  /** Meaning of the title, `deputy chief of mission`; null where the text gives none. */
  title: string | null;
}

/** A name with nothing of its title beside it. */
export const bareName = (start: number, end: number, title: string | null): NameFound =>
  ledName(start, start, end, title);

const ledName = (
  start: number,
  nameStart: number,
  end: number,
  title: string | null,
): NameFound => ({ start, end, nameStart, nameEnd: end, title });

const FIELD = new Set(['for', 'of', 'to', 'at']);
const ROLE_FIELD = new Set(['for', 'of']);
const CONNECTORS = new Set(['and', 'of', 'the', 'for', 'to', 'with', 'on', 'in', 'de', 'y', 'e']);
const LONGEST_FIELD = 14;
const LONGEST_OFFICE = 8;

/**
 * A name behind the title at word `i`. Accepts `Ambassador Doe`, `Col. Jane Roe`,
 * `Chief of Staff General Kayani`, `Director-General for X and Y NAME`, `Minister of X, NAME,`,
 * `scholar Niu Xinchun`.
 */
export function afterTitle(scan: Scan, i: number): NameFound | null {
  const title = titleAt(scan, i);
  if (!title || title.kind === 'staff' || scan.words[i]?.gap === '-') return null;
  const start = officeStart(scan, i);
  return (
    named(scan, start, title, title.next) ??
    stacked(scan, start, title) ??
    afterField(scan, start, title) ??
    afterComma(scan, start, title, title.next)
  );
}

/** Titles in a row: `Chief of Staff General Kayani`. */
function stacked(scan: Scan, start: number, title: TitleAt): NameFound | null {
  if (!isSpaced(scan.words[title.next]) || !titleAt(scan, title.next)) return null;
  const inner = afterTitle(scan, title.next);
  return inner ? ledName(start, inner.nameStart, inner.end, inner.title) : null;
}

function named(scan: Scan, start: number, title: TitleAt, at: number): NameFound | null {
  const word = scan.words[at];
  const before = scan.words[at - 1];
  if (!word || !before || !followsTitle(word, before)) return null;
  const end = nameEnd(scan, at, title.kind !== 'role');
  const shouted = !scan.capitals && end === at + 1 && isAllCapitals(word.text);
  if (end === at || (shouted && title.kind === 'role')) return null;
  return ledName(start, at, end, title.meaning);
}

/** The field of an office is a run of capitalised words; the name is what ends it. */
function afterField(scan: Scan, start: number, title: TitleAt): NameFound | null {
  const { words } = scan;
  const field = title.kind === 'role' ? ROLE_FIELD : FIELD;
  if (title.kind === 'honorific' || !field.has(words[title.next]?.key ?? '')) return null;
  const end = fieldEnd(scan, title.next + 1);
  for (let at = title.next + 2; at < end; at += 1) {
    const inner = scan.capitals ? null : titleAt(scan, at);
    const ranked = inner && inner.kind !== 'role' ? named(scan, start, inner, inner.next) : null;
    if (ranked) return ledName(start, ranked.nameStart, ranked.end, title.meaning);
    const stop = isSpaced(words[at]) ? nameEnd(scan, at) : at;
    if (stop > at && isTrusted(scan, at, stop)) return ledName(start, at, stop, title.meaning);
  }
  return afterComma(scan, start, title, end);
}

function fieldEnd(scan: Scan, from: number): number {
  let end = from;
  while (end - from < LONGEST_FIELD && inField(scan, end)) end += 1;
  return end;
}

function inField(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  if (!word || !(isJoined(word.gap) || /^[/&\s]+$|^['’ʼ]s?\s$/.test(word.gap) || isDotted(scan, i)))
    return false;
  return isCapitalised(word.text) || CONNECTORS.has(word.key) || nameEnd(scan, i) > i;
}

/** The full stop of an initial or a rank, not of a sentence: `Energy Col. F. Dolan`. */
function isDotted(scan: Scan, i: number): boolean {
  const before = scan.words[i - 1];
  if (!before || !/^\.\s$/.test(scan.words[i]?.gap ?? '')) return false;
  return isInitial(before.text) || titleAt(scan, i - 1) !== null;
}

/** Two words, or one that is a given name; what a field is about is neither. */
function isTrusted(scan: Scan, at: number, stop: number): boolean {
  if (CONNECTORS.has(scan.words[at - 1]?.key ?? '')) return false;
  return isGivenName(scan.words[at]?.key ?? '') || fullWords(scan.words, at, stop).length > 1;
}

/** `…, NAME,`: several words, known by the given name or closed by a second comma or a verb of speech. */
function afterComma(scan: Scan, start: number, title: TitleAt, at: number): NameFound | null {
  const word = scan.words[at];
  if (!word || title.kind === 'honorific' || !/^,\s+$/.test(word.gap)) return null;
  const end = nameEnd(scan, at);
  if (fullWords(scan.words, at, end).length < 2) return null;
  const next = scan.words[end];
  const closed = !next || /^[,.;)]/.test(next.gap) || isSpeechVerb(next.key);
  if (!closed && (title.kind === 'role' || !isGivenName(word.key))) return null;
  return ledName(start, at, end, title.meaning);
}

/**
 * Words before a title that belong to it: `USFJ J5 Col.`, `Chief Cabinet Secretary`. An unknown
 * capitalised word is more likely the end of the name before, so it ends the office.
 */
function officeStart(scan: Scan, i: number): number {
  let start = i;
  while (start > 0 && i - start < LONGEST_OFFICE && !scan.capitals) {
    const before = scan.words[start - 1];
    if (!before || !isJoined(scan.words[start]?.gap ?? '')) break;
    if (!isCapitalised(before.text) && !scan.taken[start - 1]) break;
    if (isFunctionWord(before.key) || opensSentence(scan, start - 1)) break;
    const known = isWord(before.key) || scan.taken[start - 1] || titleAt(scan, start - 1);
    if (!known && !isAllCapitals(before.text) && !/\p{N}/u.test(before.text)) break;
    start -= 1;
  }
  return start;
}

/** A common word capitalised only because it opens a sentence: `Unlike PRI candidate`. */
function opensSentence(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  if (!word || isAllCapitals(word.text) || scan.taken[i] || titleAt(scan, i)) return false;
  return isCommon(word.key) && (i === 0 || /[.:?!"“”]\s/.test(word.gap));
}
