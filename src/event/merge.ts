import type { Actor } from '../actor/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Candidate } from './candidate.ts';
import { alike, sameHappening } from './likeness.ts';

/** Candidates of one happening, best first. */
export type Group = Candidate[];

const length = (one: Candidate): number =>
  dayNumber(one.time.latest ?? '') - dayNumber(one.time.earliest ?? '');

/** Equal intervals, or one inside the other. */
function compatible(a: Candidate, b: Candidate): boolean {
  const [shorter, longer] = length(a) <= length(b) ? [a, b] : [b, a];
  return (
    (shorter.time.earliest ?? '') >= (longer.time.earliest ?? '') &&
    (shorter.time.latest ?? '') <= (longer.time.latest ?? '')
  );
}

function same(a: Candidate, b: Candidate, actors: ReadonlyMap<string, Actor>): boolean {
  if (!compatible(a, b)) return false;
  if ((a.kind === 'period') !== (b.kind === 'period')) return false;
  if (a.polarity !== b.polarity && a.sentence !== b.sentence) return false;
  const equal = length(a) === length(b);
  return equal ? sameHappening(a, b, actors) : alike(a, b);
}

/** The finest date first; a noun phrase or clause that names more participants before one that names fewer. */
function better(a: Candidate, b: Candidate): number {
  const wide = a.kind === 'period' ? -1 : 1;
  return (
    wide * (length(a) - length(b)) ||
    b.actors.length - a.actors.length ||
    b.title.length - a.title.length
  );
}

/** Groups candidates that tell of one happening; groups stand in the text order of their first candidate. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  actors: ReadonlyMap<string, Actor>,
): Group[] {
  const groups: Group[] = [];
  for (const candidate of candidates) {
    const home = groups.find((group) => group.some((member) => same(member, candidate, actors)));
    if (home) home.push(candidate);
    else groups.push([candidate]);
  }
  return groups.map((group) => [...group].sort(better));
}
