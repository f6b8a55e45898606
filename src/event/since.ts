import type { TimeExpression } from '../time/types.ts';
import { isoDay } from '../util/days.ts';
import type { Clause } from './clause.ts';
import type { Governor, VerbGovernor } from './governor.ts';
import type { Sentence } from './read.ts';
import { verbAt } from './verb-governor.ts';
import type { Word } from './words.ts';
import type { Written } from './written.ts';

const PERFECT = new Set(['has', 'have']);
/** `its highest level since the return of democracy`, `the first since`: a comparison, which goes on for no time. */
const COMPARED = /^(?:first|last|only|most|least|best|worst|.*[^aeiou]est)$/;

const REACH = 8;

/** Whether the `since` in word `at` only says against what something is measured. */
function isCompared(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - REACH), at)
    .some(({ low, tag }) => COMPARED.test(low) && tag !== 'time');
}

/** `the first deficit since 1996`: the year tells no happening. */
export const measuresSince = ({ words }: Sentence, time: TimeExpression, first: number): boolean =>
  time.modifier === 'since' && isCompared(words, words[first]?.low === 'since' ? first : first - 1);

/** The clause that tells what went on since a dated happening; null where that stands behind no `since`. */
function mainClause({ words, clauseOf }: Sentence, governor: Governor): Clause | null {
  if (governor.kind === 'verb') {
    const { clause } = governor;
    const since = clause.kind === 'adverbial' && words[clause.opener]?.low === 'since';
    return since ? clause.parent : null;
  }
  const at = governor.phrase.from - 1;
  const clause = clauseOf[governor.head];
  if (words[at]?.low !== 'since' || !clause?.verb) return null;
  return isCompared(words, at) ? null : clause;
}

/**
 * `Since he took office in 2004, he has doubled the number`: what has gone on from a dated happening to the day of writing, as a
 * second happening beside that one; null where the perfect tense does not say so.
 */
export function sinceThen(
  sentence: Sentence,
  governor: Governor,
  time: TimeExpression,
  written: Written,
): { governor: VerbGovernor; time: TimeExpression } | null {
  const clause = mainClause(sentence, governor);
  const verb = clause?.verb;
  if (!verb || time.earliest === null || !Number.isFinite(written.last)) return null;
  if (!PERFECT.has(sentence.words[verb.first]?.low ?? '')) return null;
  const latest = isoDay(written.last);
  const main = verbAt(sentence, verb.first);
  if (!main || main.class === 'state' || time.earliest >= latest) return null;
  return {
    governor: main,
    time: {
      ...time,
      latest,
      edtf: `${time.earliest}/${latest}`,
      precision: 'range',
      modifier: 'since',
    },
  };
}
