import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './read.ts';

const COARSE = new Set<string | null>(['year', 'decade']);

/** `by damaging … in April`, `conspiring to commit murder on May 4`: what the words up to a date are about is not the verb before. */
function behindVerbal({ words }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const before = words[i - 1]?.tag === 'adv' ? words[i - 2] : words[i - 1];
    if (words[i]?.tag === 'ing' && before?.tag === 'prep') return true;
    if (words[i]?.tag === 'to' && words[i + 1]?.tag === 'inf') return true;
  }
  return false;
}

/**
 * A filter that passes a clause's first date and each later one that dates it too. Further years beside it say what its objects are
 * for (`funds of FY 2009 and 2010`), and a date behind an infinitive or a gerund says when that happened. `at`: the date's first word.
 */
export function notSpare(): (one: Candidate, at: number) => boolean {
  const dated = new Map<Clause, number>();
  return ({ governor, sentence, time }, at) => {
    if (governor.kind === 'noun') return true;
    const known = dated.get(governor.clause);
    dated.set(governor.clause, at);
    if (known === undefined) return true;
    return !COARSE.has(time.precision) && !behindVerbal(sentence, known + 1, at);
  };
}
