import type { Actor } from '../actor/types.ts';
import type { TimeExpression } from '../time/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Candidate } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { governor, type Governor } from './governor.ts';
import { headline } from './headline.ts';
import { participants } from './participants.ts';
import { quoteRange } from './quote.ts';
import type { Sentence } from './read.ts';
import { standing } from './status.ts';
import type { Kind } from './types.ts';

/** A state that no list of happenings knows is none. */
const EMPTY = new Set(['have', 'include', 'involve', 'contain', 'belong']);

function kindOf(governed: Governor, time: TimeExpression): Kind {
  if (governed.kind === 'noun' && governed.class === 'document') return 'document';
  const noun = governed.kind === 'noun' ? governed : governed.noun;
  if (noun?.class === 'period' || time.modifier === 'since') return 'period';
  return 'event';
}

function reasonsOf(
  governed: Governor,
  time: TimeExpression,
  actors: readonly string[],
  sentence: Sentence,
): string[] {
  const reasons: string[] = [];
  if (governed.kind === 'noun')
    reasons.push(governed.class === 'document' ? 'dated-document' : 'event-noun');
  else if (governed.noun) reasons.push('event-noun');
  else
    reasons.push(
      {
        say: 'speech-verb',
        think: 'thought-verb',
        state: 'state-verb',
        hold: 'event-verb',
        act: 'event-verb',
      }[governed.class],
    );
  if (governed.kind === 'verb' && !governed.clause.verb) reasons.push('fragment');
  if (governed.kind === 'noun' && sentence.clauses.every((clause) => !clause.verb))
    reasons.push('fragment');
  reasons.push(actors.length > 0 ? 'named-participants' : 'no-participant');
  if (time.inferred.includes('year')) reasons.push('year-from-document');
  reasons.push(
    time.reasons.includes('relative')
      ? 'relative-date'
      : time.precision === 'day'
        ? 'explicit-day'
        : 'explicit-date',
  );
  if (
    dayNumber(time.latest ?? '') - dayNumber(time.earliest ?? '') > 3 * 366 &&
    time.modifier !== 'since'
  )
    reasons.push('long-span');
  return reasons;
}

/** The candidate that the time expression in words `first` to `last` makes; null where it dates nothing. */
export function candidate(
  sentence: Sentence,
  time: TimeExpression,
  first: number,
  last: number,
  sent: string | null,
  actors: ReadonlyMap<string, Actor>,
  discourse: Discourse,
): Candidate | null {
  const governed = governor(sentence, first, last);
  if (!governed) return null;
  if (
    governed.kind === 'verb' &&
    !governed.noun &&
    (governed.class === 'think' || EMPTY.has(governed.lemma))
  ) {
    if (governed.class === 'think') return null;
  }
  const quote = quoteRange(sentence, governed, first, last);
  const { status, polarity, teller } = standing(sentence, governed, time, sent);
  const kind = kindOf(governed, time);
  const takers = participants(sentence, governed, discourse);
  return {
    sentence,
    time,
    governor: governed,
    quote,
    title: headline(sentence, governed, quote, actors),
    status: kind === 'document' && status === 'occurred' ? 'background' : status,
    polarity,
    kind,
    actors: takers,
    reportedBy: teller ? (discourse.subject(sentence, teller)[0] ?? null) : null,
    reasons: reasonsOf(governed, time, takers, sentence),
  };
}
