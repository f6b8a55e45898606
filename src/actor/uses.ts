import actsText from '../../data/state-acts.txt?raw';
import type { StateForm } from './countries.ts';
import type { KnownAt, ScannedParagraph } from './scan.ts';
import { readList } from './table.ts';
import type { ActorMention } from './types.ts';
import { isFunctionWord } from './vocabulary.ts';
import { isAllCapitals, isCapitalised, isJoined, isSpace, type Word } from './words.ts';
import { wordSet } from '../util/word-set.ts';

type Use = ActorMention['use'];

/** Verbs a government is the subject of: `believes`, `agreed`, `will`. */
const acts = new Set(readList(actsText));
const AUXILIARY = wordSet('have had has are were be been do must should shall did does');
const PLACE = wordSet(
  'in at near inside within throughout across outside around into via toward towards from through over visiting leaving entering reaching arriving',
);
const TRAVEL = wordSet(
  'visit visits visited visiting trip trips travel travels traveled travelled traveling travelling return returned returning returns came come coming go goes going went gone flew fly flying moved moving immigrate emigrate emigrated fled deported deport extradited extradite transferred transfer flight flights flown journey path route way accredited exports imports border crossed sent back tour',
);
const COUNTED = wordSet(
  'two three four five six seven eight nine ten dozen hundred thousand million many some several few young local ethnic fellow those these',
);
const TOGETHER = wordSet('with between among than');
const SENT = wordSet(
  'minister ministers official officials delegation delegations delegate delegates representative representatives diplomat diplomats ambassador ambassadors leader leaders participants counterparts',
);
const GOVERNMENT = wordSet(
  'government governments govt authorities side sides delegation delegations officials official regime leadership administration cabinet gov',
);

/** How a state is used at one place; the rules are those of ActorMention.use. */
export function stateUse(
  scan: ScannedParagraph,
  at: KnownAt,
  form: StateForm,
  before: Use | null,
): Use {
  const previous = scan.words[at.start - 1];
  const next = scan.words[at.end];
  if (isCited(scan, at.start)) return 'cited';
  if (form === 'people') return isCounted(previous) ? 'cited' : 'name';
  if (form === 'government') return isPossessive(next) ? 'adjective' : 'name';
  if (form === 'adjective') return adjectiveUse(previous, next, scan.capitals);
  if (before !== null && isCoordinated(scan, at)) return before;
  if (form === 'capital') return capitalUse(scan, at, previous);
  return nameUse(scan, at, next);
}

/** `200 Indians`, `many Serbs`: some people, not their state. */
const isCounted = (previous: Word | undefined): boolean =>
  !!previous && (/^\p{N}/u.test(previous.text) || COUNTED.has(previous.key));

function nameUse(scan: ScannedParagraph, at: KnownAt, next: Word | undefined): Use {
  const first = scan.words[at.start];
  const previous = scan.words[at.start - 1];
  const back = previous?.key === 'the' ? 2 : 1;
  const lead = scan.words[at.start - back];
  if (next && isSpace(next.gap) && GOVERNMENT.has(next.key)) return 'name';
  if (isPossessive(next) || isHyphenated(next)) return 'adjective';
  if (first && isAllCapitals(first.text) && isBeforeNoun(next)) return 'adjective';
  const sender = SENT.has(scan.words[at.start - back - 1]?.key ?? '');
  if (lead?.key === 'from' && sender) return 'name';
  if (lead && PLACE.has(lead.key)) return 'place';
  if (lead?.key === 'to' && isAfterTravel(scan, at.start)) return 'place';
  return 'name';
}

/** `the Swiss said` names them; `Swiss government` does; `Swiss firms` is only an adjective. */
function adjectiveUse(previous: Word | undefined, next: Word | undefined, capitals: boolean): Use {
  if (next && isSpace(next.gap) && GOVERNMENT.has(next.key)) return 'name';
  const listed = next && /^,\s/.test(next.gap) && isCapitalised(next.text);
  const bare = !listed && !isBeforeNoun(next);
  return bare && previous?.key === 'the' && !capitals ? 'name' : 'adjective';
}

/** `Tokyo believes`, `between Tokyo and Washington`; anywhere else a capital is a place. */
function capitalUse(scan: ScannedParagraph, at: KnownAt, previous: Word | undefined): Use {
  const first = scan.words[at.start];
  const lead = previous && first && isSpace(first.gap) ? previous.key : '';
  if (TOGETHER.has(lead)) return isBeforeNoun(scan.words[at.end]) ? 'place' : 'name';
  const joined = isSpace(scan.words[at.end]?.gap ?? '') && scan.words[at.end]?.key === 'and';
  const verb = scan.words[joined && scan.taken[at.end + 1] ? at.end + 2 : at.end];
  const acting = verb && isSpace(verb.gap) && acts.has(verb.key);
  return acting && !PLACE.has(lead) && lead !== 'to' ? 'name' : 'place';
}

/** Where one is when one is `at the Congress`. */
const INSIDE = wordSet('at inside outside near');

/** The word before a name, its article passed over. */
function leadOf({ words }: ScannedParagraph, start: number): string {
  const previous = words[start - 1];
  return (previous?.key === 'the' ? words[start - 2] : previous)?.key ?? '';
}

/** `MOFA officials`, `JDA Minister`: only a modifier; else the body itself. */
export function bodyUse(
  scan: ScannedParagraph,
  { start, end }: { start: number; end: number },
): Use {
  const next = scan.words[end];
  if (isCited(scan, start)) return 'cited';
  if (INSIDE.has(leadOf(scan, start))) return 'place';
  return isPossessive(next) || isBeforeNoun(next) ? 'adjective' : 'name';
}

/** What speaks for a state: `government`, `officials`. */
export const isGovernmentNoun = (key: string): boolean => GOVERNMENT.has(key);

export const isStateAct = (key: string): boolean => acts.has(key);

/** A word follows that is neither verb nor function word. */
export function isBeforeNoun(next: Word | undefined): boolean {
  if (!next || !isJoined(next.gap)) return false;
  return !(isFunctionWord(next.key) || AUXILIARY.has(next.key) || acts.has(next.key));
}

/** `China and Japan`: the second is used as the first. */
function isCoordinated(scan: ScannedParagraph, at: KnownAt): boolean {
  const word = scan.words[at.start];
  const previous = scan.words[at.start - 1];
  if (!word || !previous) return false;
  return /^,\s*$/.test(word.gap) || (isSpace(word.gap) && /^(?:and|or)$/.test(previous.key));
}

function isAfterTravel(scan: ScannedParagraph, i: number): boolean {
  return scan.words.slice(Math.max(0, i - 5), i).some((word) => TRAVEL.has(word.key));
}

/** `such as X`. */
export function isCited(scan: ScannedParagraph, i: number): boolean {
  return scan.words[i - 1]?.key === 'as' && scan.words[i - 2]?.key === 'such';
}

const isHyphenated = (next: Word | undefined): boolean =>
  !!next && /^[-/]$/.test(next.gap) && isCapitalised(next.text);
const isPossessive = (next: Word | undefined): boolean => !!next && /^['’ʼ]s?\s/i.test(next.gap);
