import type { Actor } from '../actor/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Candidate } from './candidate.ts';
import { alike, sameHappening } from './likeness.ts';

/** Candidates of one happening, best first. */
export type Group = Candidate[];

/** A candidate with the days it lasts. */
interface Measured {
  one: Candidate;
  days: number;
}

function measured(one: Candidate): Measured {
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

const runs = ({ time }: Candidate): boolean => time.modifier === 'since';
/** `Since 2004 it has doubled to 40 today`: the one verb runs from the year on, and has no other day. */
const sameVerb = (a: Candidate, b: Candidate): boolean =>
  a.sentence === b.sentence && a.governor.head === b.governor.head;

function same(first: Measured, second: Measured, actors: ReadonlyMap<string, Actor>): boolean {
  if (!compatible(first, second)) return false;
  const [a, b] = [first.one, second.one];
  if (sameVerb(a, b) && runs(a) !== runs(b)) return true;
  if ((a.kind === 'period') !== (b.kind === 'period')) return false;
  if (a.polarity !== b.polarity && a.sentence !== b.sentence) return false;
  const equal = first.days === second.days;
  return equal ? sameHappening(a, b, actors) : alike(a, b);
}

/** The finest date first; a noun phrase or clause that names more participants before one that names fewer. */
function better({ one: a, days }: Measured, { one: b, days: other }: Measured): number {
  if (sameVerb(a, b) && runs(a) !== runs(b)) return Number(runs(b)) - Number(runs(a));
  const wide = a.kind === 'period' ? -1 : 1;
  return (
    wide * (days - other) || b.actors.length - a.actors.length || b.title.length - a.title.length
  );
}

/** Groups candidates that tell of one happening; groups stand in the text order of their first candidate. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  actors: ReadonlyMap<string, Actor>,
): Group[] {
  const groups: Measured[][] = [];
  for (const candidate of candidates.map(measured)) {
    const home = groups.find((group) => group.some((member) => same(member, candidate, actors)));
    if (home) home.push(candidate);
    else groups.push([candidate]);
  }
  return groups.map((group) => group.sort(better).map(({ one }) => one));
}
