import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';

const COARSE = new Set<string | null>(['year', 'decade']);

/**
 * Further years beside one clause's date say what its objects are for (`funds of FY 2009 and 2010`), not when it happened again:
 * a filter that passes a clause's first date and every finer one.
 */
export function notSpare(): (one: Candidate) => boolean {
  const dated = new Set<Clause>();
  return ({ governor, time }) => {
    if (governor.kind === 'noun') return true;
    const spare = COARSE.has(time.precision) && dated.has(governor.clause);
    dated.add(governor.clause);
    return !spare;
  };
}
