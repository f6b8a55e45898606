import type { TimeExpression } from '../time/types.ts';
import { padded } from './cue-text.ts';
import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import type { Kind } from './types.ts';

const DEADLINES = new Set(['deadline', 'ultimatum', 'expiration', 'expiry', 'cutoff', 'cut-off']);
const ENDS = new Set(['expire', 'lapse']);
/** What has to be done, rather than what will be. */
const OBLIGED =
  /(?: must | should | shall | need to | needs to | has to | have to | had to | required to | obliged to | due )/;
/** The last day for it. */
const LIMITS = new Set(['by', 'until', 'before']);

/** `must be submitted by May 4`, `the May 4 deadline`: a limit rather than a happening. */
function isDeadline(sentence: Sentence, governed: Governor, time: TimeExpression): boolean {
  const lemma =
    governed.kind === 'verb' ? (governed.noun?.lemma ?? governed.lemma) : governed.lemma;
  if (DEADLINES.has(lemma) || ENDS.has(governed.lemma)) return true;
  if (governed.kind !== 'verb' || !LIMITS.has(time.modifier ?? '')) return false;
  return OBLIGED.test(padded(sentence, governed.clause.words));
}

/** What an event is: a dated paper, what lasts, a limit, or a happening. */
export function kindOf(sentence: Sentence, governed: Governor, time: TimeExpression): Kind {
  const noun = governed.kind === 'noun' ? governed : governed.noun;
  if (governed.kind === 'noun' && governed.class === 'document') return 'document';
  if (noun?.class === 'period' || time.modifier === 'since') return 'period';
  return isDeadline(sentence, governed, time) ? 'deadline' : 'event';
}
