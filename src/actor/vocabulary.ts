import commonText from '../../data/common-words.txt?raw';
import givenText from '../../data/given-names.txt?raw';
import headsText from '../../data/organisation-heads.txt?raw';
import mixedText from '../../data/mixed-words.txt?raw';
import otherHeadsText from '../../data/other-heads.txt?raw';
import prefixText from '../../data/place-prefixes.txt?raw';
import surnameText from '../../data/surname-words.txt?raw';
import { readList } from './table.ts';

const common = new Set(readList(commonText));
const mixed = new Set(readList(mixedText));
const given = lower(givenText);
const surnames = lower(surnameText);
const bodies = lower(headsText);
const heads = new Set([...bodies, ...lower(otherHeadsText)]);
const prefixes = lower(prefixText);

function lower(text: string): Set<string> {
  return new Set(readList(text).map((word) => word.toLowerCase()));
}

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'ers', 'ness', 'ism', 'ist', 'ists'];
const CONTRACTION = /'(?:t|d|ll|re|ve|m)$/;

/** Written with a small letter at least as often as with a capital one. */
export const isCommon = (key: string): boolean =>
  common.has(key) || (key.includes("'") && CONTRACTION.test(key));

/** Written with a small letter often enough that a capital proves nothing. */
export const isWord = (key: string): boolean => isCommon(key) || mixed.has(key) || heads.has(key);

/** Known as a person's given name, or as a family name where that stands first. */
export const isGivenName = (key: string): boolean => given.has(key);

/** A common word that is a surname too: `Young`, `Rice`, `Born`. */
export const isSurnameWord = (key: string): boolean => surnames.has(key);

/** What the name of a body ends in: `Ministry`, `Party`, `Court`. */
export const isBodyHead = (key: string): boolean => bodies.has(key);

/** What the name of a body, a place or a document ends in: `Ministry`, `Airport`, `Treaty`. */
export const isHead = (key: string): boolean => heads.has(key);

/** What names of places begin with: `Puerto`, `Jebel`. */
export const isPlacePrefix = (key: string): boolean => prefixes.has(key);

const FUNCTION = new Set(
  'and or but nor that which who whom to of in on at by for from with as than while when where why how if because about into over upon after before until the a an this these his her its their our your not only also again among between although though whether there here is are was were be been being has have had do does did will would can could may might must shall should it he she they we you i me my us him them himself herself themselves who s any some all both each every few many most more several other others another such same two three four five six seven eight nine ten no than then so too very even just still now per like unlike despite during since without within under against through around across towards via'.split(
    ' ',
  ),
);

const CALENDAR = new Set(
  'january february march april may june july august september october november december feb apr jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** A month or a day: it ends whatever name stands before it. */
export const isCalendar = (key: string): boolean => CALENDAR.has(key);

/** Articles, prepositions, conjunctions: what never stands as a noun. */
export const isFunctionWord = (key: string): boolean => FUNCTION.has(key);

/**
 * The inflection of a common word. Only for text in capitals, where a verb may look like a name;
 * elsewhere it would cost names (`Morales`). Stems of less than four letters prove nothing (`Bos`).
 */
export function isInflected(key: string): boolean {
  return ENDINGS.some((ending) => {
    const stem = key.endsWith(ending) ? key.slice(0, -ending.length) : '';
    return stem.length > 3 && (common.has(stem) || common.has(`${stem}e`));
  });
}
