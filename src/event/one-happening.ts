import type { Actor } from '../actor/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Candidate } from './candidate.ts';
import { alike, sameHappening } from './likeness.ts';

/** A candidate with the days it lasts. */
export interface Measured {
  one: Candidate;
  days: number;
}

export function measured(one: Candidate): Measured {
  const { earliest, latest } = one.time;
  return { one, days: dayNumber(latest ?? '') - dayNumber(earliest ?? '') };
}

/** Equal intervals, or one inside the other. */
function compatible(a: Measured, b: Measured): boolean {
  const [shorter, longer] = a.days <= b.days ? [a.one.time, b.one.time] : [b.one.time, a.one.time];
  return (
    (shorter.earliest ?? '') >= (longer.earliest ?? '') &&
    (shorter.latest ?? '') <= (longer.latest ?? '')
  );
}

export const runs = ({ time }: Candidate): boolean => time.modifier === 'since';
/** `Since 2004 it has doubled to 40 today`: the one verb runs from the year on, and has no other day. */
export const sameVerb = (a: Candidate, b: Candidate): boolean =>
  a.sentence === b.sentence && a.governor.head === b.governor.head;

/** Whether two candidates, the first of them told before, are one happening. */
export function oneHappening(
  first: Measured,
  second: Measured,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  if (!compatible(first, second)) return false;
  const [a, b] = [first.one, second.one];
  if (sameVerb(a, b) && runs(a) !== runs(b)) return true;
  if ((a.kind === 'period') !== (b.kind === 'period')) return false;
  if (a.polarity !== b.polarity && a.sentence !== b.sentence) return false;
  const equal = first.days === second.days;
  return equal ? sameHappening(a, b, actors) : alike(a, b);
}
