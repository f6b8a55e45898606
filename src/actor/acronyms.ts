import stopsText from '../../data/acronym-stops.txt?raw';
import { titleAt } from './name-words.ts';
import { pick } from './pick.ts';
import type { ScannedParagraph } from './scan.ts';
import { isSpeechVerb } from './speech.ts';
import { readList } from './table.ts';
import { isBodyHead, isInflected, isWord } from './vocabulary.ts';
import { isAcronym, isCapitalised, isSpace } from './words.ts';

const stops = new Set(readList(stopsText));

/** An acronym that names no organisation: `NGO`, `MOU`. */
export const isStop = (acronym: string): boolean => stops.has(acronym);

const FOLLOWERS = new Set(
  'leader leaders member members spokesman spokeswoman official officials representative representatives fighters guerrillas forces militants leadership deputies troops supporters'.split(
    ' ',
  ),
);

/**
 * Unknown acronyms that something is said by, that have leaders and members, or that stand in
 * brackets behind a body (`port authority (JAPDEVA)`). In capitals, unknown short words behind
 * `the`: `THE MDM`.
 */
export function actingAcronyms(scan: ScannedParagraph): string[] {
  return pick(scan.words, (word, i) => {
    if (!isCapitalised(word.text) || word.text === word.key) return null;
    if (scan.taken[i] || word.text.length < 3) return null;
    if (!isAcronym(word.text) && !isLong(scan, i)) return null;
    if (isStop(word.text) || titleAt(scan, i)) return null;
    return (scan.capitals ? isShort(scan, i) : isActing(scan, i)) ? word.text : null;
  });
}

/** `the union of port workers (SINTRAJAP)`: a bracket may hold more letters than an acronym elsewhere. */
const isLong = ({ words, capitals }: ScannedParagraph, i: number): boolean =>
  !capitals && /^\s\($/.test(words[i]?.gap ?? '') && /^\p{Lu}{8,10}$/u.test(words[i]?.text ?? '');

function isActing(scan: ScannedParagraph, i: number): boolean {
  const before = scan.words[i - 1];
  const next = scan.words[i + 1];
  if (before && /^\s\($/.test(scan.words[i]?.gap ?? '') && isBehindBody(scan, i)) return true;
  return !!next && isSpace(next.gap) && (isSpeechVerb(next.key) || FOLLOWERS.has(next.key));
}

/** `the union of port workers (SINTRAJAP)`: a noun for a body a few words before the bracket. */
function isBehindBody({ words }: ScannedParagraph, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at -= 1) {
    if (isBodyHead(words[at]?.key ?? '')) return true;
    if (!isSpace(words[at]?.gap ?? '')) return false;
  }
  return false;
}

function isShort(scan: ScannedParagraph, i: number): boolean {
  const word = scan.words[i];
  if (!word || word.text.length > 4 || scan.words[i - 1]?.key !== 'the') return false;
  return !isWord(word.key) && !isInflected(word.key);
}
