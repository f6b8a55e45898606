import type { Actor } from '../actor/types.ts';
import { Acquaintances } from './acquaintances.ts';
import type { Candidate } from './candidate.ts';
import { measured, oneHappening, runs, sameVerb, type Measured } from './one-happening.ts';

/** Candidates of one happening, best first. */
export type Group = Candidate[];

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
  const known = new Acquaintances();
  for (const candidate of candidates.map(measured)) {
    const group = known.meet(candidate, (a, b) => oneHappening(a, b, actors));
    (groups[group] ??= []).push(candidate);
  }
  return groups.map((group) => group.sort(better).map(({ one }) => one));
}
