import actsText from '../../data/state-acts.txt?raw';
import type { StateForm } from './countries.ts';
import { isParticle } from './names.ts';
import type { KnownAt, ScannedParagraph } from './scan.ts';
import { readList } from './table.ts';
import type { ActorMention } from './types.ts';
import { isCapitalised, isJoined, isSpace, type Word } from './words.ts';

type Use = ActorMention['use'];

/** Verbs a government is the subject of: `believes`, `agreed`, `will`. */
const acts = new Set(readList(actsText));
const PLACE = set(
  'in at near inside within throughout across outside around into via toward towards from through over visiting leaving entering',
);
const TRAVEL = set(
  'visit visits visited visiting trip trips travel travels traveled travelled travelling return returned returning returns came come flew fly moved ambassador accredited exports imports arrived departed sent back flight flights journey emigrated fled deported extradited transferred',
);
const LINK = set(
  'and or but nor that which who to of in on at by for with from as than while when if because also not have had has are is was were be been do does did may might must can could should will would shall',
);
const GOVERNMENT = set(
  'government governments govt authorities side delegation officials official regime leadership administration cabinet parties party position view',
);

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}

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
  if (form === 'government' || form === 'people') return subjectOrNoun(next, form);
  if (form === 'adjective') return adjectiveUse(previous, next, scan.capitals);
  const lead = article(previous) ? scan.words[at.start - 2] : previous;
  if (before !== null && isCoordinated(scan, at)) return before;
  if (form === 'capital') return capitalUse(previous, next);
  if (isPossessive(next) || isHyphenated(next)) return 'adjective';
  if (lead && PLACE.has(lead.key)) return 'place';
  if (lead?.key === 'to' && isAfterTravel(scan, at.start)) return 'place';
  return 'name';
}

function subjectOrNoun(next: Word | undefined, form: StateForm): Use {
  return form === 'people' || !isPossessive(next) ? 'name' : 'adjective';
}

/** `the Swiss said` names them; `Swiss government` does; `Swiss firms` is only an adjective. */
function adjectiveUse(previous: Word | undefined, next: Word | undefined, capitals: boolean): Use {
  if (next && isSpace(next.gap) && GOVERNMENT.has(next.key)) return 'name';
  const bare = !next || !isJoined(next.gap) || LINK.has(next.key) || acts.has(next.key);
  return bare && article(previous) && !capitals ? 'name' : 'adjective';
}

/** `Tokyo believes`; anywhere else a capital is a place. */
function capitalUse(previous: Word | undefined, next: Word | undefined): Use {
  const governed =
    previous && isSpace(previous.gap) && (PLACE.has(previous.key) || previous.key === 'to');
  return !governed && next && isSpace(next.gap) && acts.has(next.key) ? 'name' : 'place';
}

/** `China and Japan`: the second is used as the first. */
function isCoordinated(scan: ScannedParagraph, at: KnownAt): boolean {
  const word = scan.words[at.start];
  const previous = scan.words[at.start - 1];
  if (!word || !previous) return false;
  return (
    /^,\s*$/.test(word.gap) ||
    (isSpace(word.gap) && (previous.key === 'and' || previous.key === 'or'))
  );
}

function isAfterTravel(scan: ScannedParagraph, i: number): boolean {
  return scan.words.slice(Math.max(0, i - 4), i).some((word) => TRAVEL.has(word.key));
}

/** `such as X`, `like X`. */
export function isCited(scan: ScannedParagraph, i: number): boolean {
  return scan.words[i - 1]?.key === 'as' && scan.words[i - 2]?.key === 'such';
}

const article = (word: Word | undefined): boolean => word?.key === 'the';
const isHyphenated = (next: Word | undefined): boolean =>
  next?.gap === '-' && isCapitalised(next.text) && !isParticle(next.key);
const isPossessive = (next: Word | undefined): boolean => !!next && /^['’ʼ]s?\s/i.test(next.gap);
