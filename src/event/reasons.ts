import type { TimeExpression } from '../time/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import type { VerbClass } from './verbs.ts';

const VERBS: Record<VerbClass, string> = {
  say: 'speech-verb',
  think: 'thought-verb',
  state: 'state-verb',
  hold: 'event-verb',
  act: 'event-verb',
};
/** Days; spans that are longer say little about when. */
const LONG = 3 * 366;

function governorReason(governed: Governor): string {
  if (governed.kind === 'verb') return governed.noun ? 'event-noun' : VERBS[governed.class];
  return governed.class === 'document' ? 'dated-document' : 'event-noun';
}

function dateReason(time: TimeExpression): string {
  if (time.reasons.includes('relative')) return 'relative-date';
  return time.precision === 'day' ? 'explicit-day' : 'explicit-date';
}

/** The named parts of a candidate's confidence, as slugs that a page can put into words. */
export function reasonsOf(
  governed: Governor,
  time: TimeExpression,
  actors: readonly string[],
  sentence: Sentence,
): string[] {
  const reasons = [governorReason(governed), dateReason(time)];
  const verbless =
    governed.kind === 'verb'
      ? !governed.clause.verb
      : sentence.clauses.every((clause) => !clause.verb);
  if (verbless) reasons.push('fragment');
  reasons.push(actors.length > 0 ? 'named-participants' : 'no-participant');
  if (time.inferred.includes('year')) reasons.push('year-from-document');
  const days = dayNumber(time.latest ?? '') - dayNumber(time.earliest ?? '');
  if (days > LONG && time.modifier !== 'since') reasons.push('long-span');
  return reasons;
}
