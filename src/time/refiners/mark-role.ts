import { offCalendar } from '../meant.ts';
import type { Draft, Refiner } from '../draft.ts';
import { cue } from '../pieces.ts';
import type { Tokens } from '../tokens.ts';

/** What is called by a date: `the March 14 coalition`, `the September 11 attacks`, `"April 6"`. */
const NAMED =
  /^(coalition|movement|alliance|bloc|forces|camp|majority|group|brigades?|attacks?|terror|terrorists?|tragedy|hijackers?)$/i;
const REACH = 4;

function born(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    if (cue(t, i) === 'born') return true;
    if (/^birth$/i.test(t.word(i)) && cue(t, i - 1) === 'of') return true;
    if (t.mark(i) === ';' || (t.mark(i) === '.' && !t.glued(i + 1))) return false;
  }
  return false;
}

function isName(t: Tokens, { said, first, end }: Draft): boolean {
  if (said.kind !== 'date' || said.year !== null || said.month === null) return false;
  if (said.month === 9 && said.day === 11 && t.mark(first + 1) === '/') return true;
  const quoted = '"“'.includes(t.mark(first - 1) || 'x') && '"”'.includes(t.mark(end) || 'x');
  return (quoted || NAMED.test(t.word(end))) && said.weekday === null;
}

/**
 * A birth date is a date, but none for a timeline; a name made of a date has a day only where the
 * year stands with it.
 */
export const markRole: Refiner = (drafts, { t }) =>
  drafts.map((draft): Draft => {
    if (isName(t, draft))
      return { ...draft, role: 'name', meant: offCalendar('DATE', 'XXXX-XX-XX') };
    return born(t, draft.first) ? { ...draft, role: 'birth' } : draft;
  });
