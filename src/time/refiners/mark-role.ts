import { dayOf, ymd } from '../../util/days.ts';
import { offCalendar } from '../meant.ts';
import type { Draft, Refiner } from '../draft.ts';
import { cue } from '../pieces.ts';
import type { Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';

/** What is called by a date: `the March 14 coalition`, `the September 11 attacks`, `"April 6"`. */
const NAMED = /^(coalition|movement|alliance|bloc|forces|camp|majority|group|brigades?)$/i;
/** `the September 11 attacks`: called by its day for years; in the weeks after it a plain date. */
const CALLED_FOR_YEARS = /^(attacks?|terror|terrorists?|tragedy|hijackers?|bombings?)$/i;
const FRESH = 45;
/** What history calls by its month or feast: `the October Revolution`, `the Easter Offensive`. */
const HISTORY =
  /^(revolution|war|uprising|rising|offensive|crisis|manifesto|accords?|massacre|putsch|coup|days)$/i;
/** `Bloody Sunday`, `Black September`. */
const COLOURS = /^(black|bloody|red)$/i;
/** `the events of September 11`, `since September 11`, `post-September 11`. */
const AFTERMATH = /^(events|victims|aftermath|wake|anniversary|post|pre|since)$/i;
const REACH = 4;

function born(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    if (cue(t, i) === 'born') return true;
    if (/^birth$/i.test(t.word(i)) && cue(t, i - 1) === 'of') return true;
    if (t.mark(i) === ';' || (t.mark(i) === '.' && !t.glued(i + 1))) return false;
  }
  return false;
}

/** A capital on both words makes the name: `the October War`, not `the October war games`. */
function called(t: Tokens, said: Said, first: number, end: number): boolean {
  const bare = said.kind === 'weekday' || (said.kind === 'cycle' && said.relation === null);
  if (bare && t.capital(first - 1) && !t.capitals(first - 1) && COLOURS.test(t.word(first - 1)))
    return true;
  const yearless = said.kind === 'cycle' || said.kind === 'feast' ? said.year === null : false;
  return yearless && t.capital(end) && !t.capitals(end) && HISTORY.test(t.word(end));
}

/** The day lies in the weeks up to the document's own. */
function fresh(month: number, day: number, reference: number | null): boolean {
  if (reference === null) return false;
  const [year] = ymd(reference);
  return [year, year - 1].some((y) => {
    const ago = reference - dayOf(y, month, day);
    return ago >= 0 && ago <= FRESH;
  });
}

function isName(t: Tokens, { said, first, end }: Draft, reference: number | null): boolean {
  if (called(t, said, first, end)) return true;
  if (said.kind !== 'date' || said.year !== null || said.month === null) return false;
  if (said.month === 9 && said.day === 11 && [2, 3].some((n) => AFTERMATH.test(t.word(first - n))))
    return true;
  if (said.month === 9 && said.day === 11 && t.mark(first + 1) === '/') return true;
  const quoted = '"“'.includes(t.mark(first - 1) || 'x') && '"”'.includes(t.mark(end) || 'x');
  const old = CALLED_FOR_YEARS.test(t.word(end)) && !fresh(said.month, said.day, reference);
  return (quoted || old || NAMED.test(t.word(end))) && said.weekday === null;
}

/**
 * A birth date is a date, but none for a timeline; a name made of a date has a day only where the
 * year stands with it.
 */
export const markRole: Refiner = (drafts, { t, story }) =>
  drafts.map((draft): Draft => {
    if (isName(t, draft, story.reference))
      return { ...draft, role: 'name', meant: offCalendar('DATE', 'XXXX-XX-XX') };
    return born(t, draft.first) ? { ...draft, role: 'birth' } : draft;
  });
