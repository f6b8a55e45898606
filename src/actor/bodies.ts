import { knownAt, type ScannedParagraph } from './scan.ts';
import { isBodyHead, isCalendar, isFunctionWord, isGivenName, isWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isJoined, type Word } from './words.ts';

/** Word indices, end exclusive. */
export interface Run {
  start: number;
  end: number;
}

const FIELD = new Set(['of', 'for', 'on', 'de', 'against']);
const INSIDE = new Set('of and the for a on in de'.split(' '));
const LONGEST = 10;
/** Bodies whose field may be two things: `Justice and Development Party`. */
const BRIDGED = new Set(
  'party ministry department committee commission council bureau office institute bank agency foundation movement union authority'.split(
    ' ',
  ),
);
/** `the Swiss Government` is Switzerland. */
const STATE = new Set(['government', 'authority', 'forces', 'community', 'mission', 'group']);

/**
 * Bodies known by the last or first word of their name: `Supreme Court`, `Workers' Party`,
 * `Department of Education and Training`. Only where case can be trusted.
 */
export function findBodies(scan: ScannedParagraph): Run[] {
  if (scan.capitals) return [];
  const found: Run[] = [];
  for (let i = 0; i < scan.words.length; i += 1) {
    const word = scan.words[i];
    if (!word || !isCapitalised(word.text) || !isBodyHead(word.key)) continue;
    if (scan.taken[i] && isElsewhere(scan, i)) continue;
    const start = leftEnd(scan.words, i, found.at(-1)?.end ?? 0);
    const end = rightEnd(scan.words, i + 1);
    const named = end - start > 1 && !(end === i + 1 && STATE.has(word.key) && start === i - 1);
    if (named) found.push({ start, end });
    i = end - 1;
  }
  return found;
}

/** The head belongs to a phrase that is no body: `Six-Party Talks`, `Soviet Union`. */
function isElsewhere(scan: ScannedParagraph, i: number): boolean {
  return knownAt(scan, i)?.values.some(({ kind }) => kind !== 'organisation') ?? false;
}

/** Capitalised words before the head; a function word that opens a sentence is none of them. */
function leftEnd(words: readonly Word[], head: number, from: number): number {
  let start = head;
  while (start > from && head - start < LONGEST) {
    const word = words[start - 1];
    if (!word || !isLinked(words[start])) break;
    if (BRIDGED.has(words[head]?.key ?? '') && isBridge(words, start - 1, from)) {
      start -= 2;
      continue;
    }
    if (!isCapitalised(word.text)) break;
    if (isFunctionWord(word.key) || isGivenName(word.key)) break;
    start -= 1;
  }
  return start;
}

/** Another head a few capitalised words on: `National Assembly Defense Committee`. */
function nextHead(words: readonly Word[], from: number): number | null {
  for (let i = from; i < from + 4; i += 1) {
    const word = words[i];
    if (!word || !isJoined(word.gap) || !isCapitalised(word.text)) return null;
    if (isBodyHead(word.key)) return i;
  }
  return null;
}

/** `Justice and Development Party`: the word before `and` is no name. */
function isBridge(words: readonly Word[], i: number, from: number): boolean {
  const before = words[i - 1];
  if (words[i]?.key !== 'and' || !before || i - 1 < from || !isJoined(words[i]?.gap ?? ''))
    return false;
  // `PM and Independence Party chair`: two things.
  if (isAllCapitals(before.text)) return false;
  return isCapitalised(before.text) && isWord(before.key) && !isFunctionWord(before.key);
}

/** `of X and Y`: capitalised words behind the head, with small words between them. */
function rightEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first || !isJoined(first.gap)) return from;
  const next = nextHead(words, from);
  if (next !== null) return rightEnd(words, next + 1);
  if (!FIELD.has(first.key)) return from;
  let end = from;
  for (let at = from + 1; at < words.length && at - from < LONGEST; at += 1) {
    const word = words[at];
    if (!word || isCalendar(word.key) || !(isJoined(word.gap) || word.gap === ', ')) break;
    if (isCapitalised(word.text) && isJoined(word.gap)) end = at + 1;
    else if (!INSIDE.has(word.key)) break;
  }
  return end;
}

const isLinked = (word: Word | undefined): boolean =>
  !!word && (isJoined(word.gap) || /^['’ʼ]s?\s$/.test(word.gap));
