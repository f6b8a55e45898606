import { wordSet } from '../util/word-set.ts';
import { isLeader, leaders } from './leaders.ts';
import { fullWords, isNameWord, isSpaced, titleAt, type Scan } from './name-words.ts';
import { nameEnd } from './names.ts';
import { isSpeechVerb } from './speech.ts';
import { afterTitle, bareName, type NameFound } from './titled.ts';
import { isGivenName, isHead, isPlacePrefix, isWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isInitial, isJoined } from './words.ts';

const LONGEST_APPOSITION = 8;
const LONGEST_BODY = 4;
const DRAFTED = new Set(['drafted', 'cleared', 'approved', 'signed', 'initialed', 'prepared']);
/** A plural, so that names follow in a row. */
const DRAFTERS = 'drafters';

/** Names of persons in a paragraph, by the words around them, in text order, none overlapping. */
export function findNames(scan: Scan): NameFound[] {
  const found: NameFound[] = [];
  for (let i = 0; i < scan.words.length;) {
    const titled = scan.titles[i] ? afterTitle(scan, i) : null;
    const name = titled ?? (scan.nameStarts[i] === true ? untitled(scan, i, found.at(-1)) : null);
    if (name && !isBody(scan, name.end)) found.push(name);
    i = name ? name.end : i + 1;
  }
  return found;
}

/** A run of name words that something near it shows to be a person. */
function untitled(scan: Scan, i: number, last: NameFound | undefined): NameFound | null {
  if (!startsRun(scan, i) || namesBody(scan, i)) return null;
  const end = nameEnd(scan, i);
  const leader = leaderEnd(scan, i);
  const initial = isInitial(scan.words[i]?.text ?? '') && end - i > 1;
  const several = initial || fullWords(scan.words, i, end).length > 1;
  if (several && isAppositive(scan, end)) return bareName(i, end, titleIn(scan, end));
  if (several && (isSpeaking(scan, end) || isGivenName(scan.words[i]?.key ?? '')))
    return bareName(i, end, null);
  if (isInitialled(scan, i, end)) return bareName(i, end, null);
  if (end > i && isByline(scan, i)) return bareName(i, end, DRAFTERS);
  if (leader > i) return bareName(i, Math.max(end, leader), null);
  return coordinated(scan, i, last);
}

const CONCERNS = wordSet(
  'business company firm bank corporation conglomerate airline newspaper magazine daily weekly university school hospital party ngo organization organisation',
);

/** `the family printing business (Imprenta y Litografia Vargas)`: the name of what the bracket follows. */
export function namesBody({ words }: Scan, i: number): boolean {
  return /\s\($/.test(words[i]?.gap ?? '') && CONCERNS.has(words[i - 1]?.key ?? '');
}

/** A name does not start in the middle of a run of capitalised words. */
function startsRun(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  if (!word || isPlacePrefix(word.key)) return false;
  if (i === 0 || !isJoined(word.gap)) return true;
  return word.gap === '-'
    ? isLeader(word.key) && isLeader(scan.words[i - 1]?.key ?? '')
    : !isNameWord(scan, i - 1);
}

/** `Paul Teesalu, Director of …`, `Ana Duarte (Deputy Minister)`: a title within eight words. */
function isAppositive(scan: Scan, end: number): boolean {
  return titleIn(scan, end) !== null;
}

function titleIn(scan: Scan, end: number): string | null {
  const { words } = scan;
  if (!/^,\s+$|^\s+\($/.test(words[end]?.gap ?? '')) return null;
  for (let at = end; at < end + LONGEST_APPOSITION && at < words.length; at += 1) {
    if (at > end && !/^[\s/&-]+$|^['’ʼ]s?\s$/.test(words[at]?.gap ?? '')) return null;
    const title = titleAt(scan, at);
    if (title) return title.meaning;
  }
  return null;
}

/** `Peter Beck said`. */
function isSpeaking(scan: Scan, end: number): boolean {
  const verb = scan.words[end];
  return !!verb && isSpaced(verb) && isSpeechVerb(verb.key);
}

/** `P. Sahadevan`, within a sentence: at its head the letter may number a list. */
function isInitialled(scan: Scan, i: number, end: number): boolean {
  const word = scan.words[i];
  if (!word || scan.capitals || !isInitial(word.text) || end - i < 2) return false;
  return (isJoined(word.gap) && i > 0) || word.gap === ', ';
}

/** `Drafted by McSweeney and Boster`, `cleared in draft by Bohlen`. */
function isByline({ words, capitals }: Scan, i: number): boolean {
  if (!/^(?:by|with)$/.test(words[i - 1]?.key ?? '') || !isSpaced(words[i])) return false;
  // `approved by INPI`: a body, unless all is in capitals.
  if (!capitals && isAllCapitals(words[i]?.text ?? '')) return false;
  return words.slice(Math.max(0, i - 4), i - 1).some((word) => DRAFTED.has(word.key));
}

/** Heads of state and government whom texts name without a title. */
function leaderEnd(scan: Scan, i: number): number {
  const word = scan.words[i];
  const found = scan.taken[i] ? null : leaders.at(scan.words, i);
  if (!word || !found || (found.length === 1 && isWord(word.key))) return i;
  return isCapitalised(word.text) || found.length > 1 ? i + found.length : i;
}

/** `Senators Hagel and Kerry`, `Peter Beck, Paik Hak-soon and Lim Eul-chul`. */
function coordinated(scan: Scan, i: number, last: NameFound | undefined): NameFound | null {
  if (!last || scan.capitals || isAllCapitals(scan.words[i]?.text ?? '')) return null;
  const gap = scan.words[i]?.gap ?? '';
  const comma = last.end === i && /^,\s$/.test(gap);
  const and = last.end === i - 1 && isSpaced(scan.words[i]) && scan.words[i - 1]?.key === 'and';
  if (!comma && !and) return null;
  const end = nameEnd(scan, i);
  const enough = last.title?.endsWith('s') ? 1 : 2;
  if (fullWords(scan.words, i, end).length < enough) return null;
  return bareName(i, end, last.title);
}

/** `Nehru University`, `Shahid Hemmat Industrial Group`, `Charles de Gaulle airport`: named after a person, not one. */
function isBody(scan: Scan, end: number): boolean {
  for (let i = end; i < end + LONGEST_BODY; i += 1) {
    const word = scan.words[i];
    if (!word || !isSpaced(word) || (i > end && !isCapitalised(word.text))) return false;
    if (isHead(word.key)) return !GOVERNED.has(word.key);
    if (!isCapitalised(word.text) || titleAt(scan, i)) return false;
  }
  return false;
}

/** `the Lula administration` still speaks of Lula. */
const GOVERNED = new Set(['administration', 'government', 'team', 'cabinet', 'group']);
