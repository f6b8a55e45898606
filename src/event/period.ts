import type { NounGovernor } from './governor.ts';
import { phraseStart } from './phrase.ts';
import type { Sentence } from './read.ts';
import { wordSet } from '../util/word-set.ts';

const PERIODS = wordSet(
  'period periods days weeks months years time run-up lead-up aftermath hours',
);
const AROUND = wordSet(
  'surrounding preceding following during before after around and of to leading up',
);
const LEAD = wordSet('in during over throughout');
const BACK = 8;

/**
 * `cooperation [in the period surrounding] the July 5 launches`: what went on around a dated happening; null where a date's noun
 * phrase (`noun`) stands in no such frame, or nothing is named before it.
 */
export function periodAround(
  { words, clauseOf }: Sentence,
  noun: NounGovernor,
): NounGovernor | null {
  let at = noun.phrase.from - 1;
  const least = Math.max(1, at - BACK);
  let frames = 0;
  while (at >= least && AROUND.has(words[at]?.low ?? '')) {
    frames++;
    at--;
  }
  if (frames === 0 || !PERIODS.has(words[at]?.low ?? '')) return null;
  at--;
  if (words[at]?.tag === 'det') at--;
  if (!LEAD.has(words[at]?.low ?? '')) return null;
  const head = at - 1;
  const word = words[head];
  if (word?.tag !== 'word' || clauseOf[head] !== clauseOf[noun.head]) return null;
  let from = phraseStart(words, head);
  let first = head;
  // `coordination and cooperation`: the first of two joined nouns opens the phrase and names it.
  if (words[from - 1]?.low === 'and' && words[from - 2]?.tag === 'word') {
    first = from - 2;
    from = phraseStart(words, first);
  }
  const lemma = words[first]?.low ?? '';
  return {
    kind: 'noun',
    rule: 'noun',
    head,
    lemma,
    class: 'period',
    phrase: { from, to: noun.phrase.to },
    dated: false,
  };
}
