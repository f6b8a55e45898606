import type { Actor } from '../actor/types.ts';
import type { TimeExpression } from '../time/types.ts';
import type { Candidate } from './candidate.ts';
import { isCited } from './cited.ts';
import type { Discourse } from './discourse.ts';
import { governor, type Governor } from './governor.ts';
import { headline } from './headline.ts';
import { limited } from './limit.ts';
import { kindOf } from './kind.ts';
import { participants } from './participants.ts';
import { alternative, eitherOf } from './either.ts';
import { periodAround } from './period.ts';
import { quoteRange } from './quote.ts';
import type { Sentence } from './read.ts';
import { measuresSince, sinceThen } from './since.ts';
import { reasonsOf } from './reasons.ts';
import { standing } from './status.ts';
import { firstFrom } from './words.ts';
import type { Written } from './written.ts';

/** A time expression in its sentence: words `first` to `last`. */
export interface Dated {
  sentence: Sentence;
  time: TimeExpression;
  first: number;
  last: number;
}

/** The time expressions of a sentence that lie on the calendar, with the words they take. */
export function datedIn(sentence: Sentence): Dated[] {
  const found: Dated[] = [];
  const { span, times } = sentence;
  if ((times[firstFrom(times, span.start)]?.start ?? Infinity) >= span.end) return found;
  sentence.words.forEach((word, at) => {
    const time = sentence.times[word.time];
    const known = found.at(-1);
    if (!time || time.earliest === null || time.latest === null || time.edtf === null) return;
    if (known?.time === time || (known?.last === at - 1 && known.time.end >= time.end))
      known.last = at;
    else if (known && alternative(sentence, known, at)) {
      known.time = eitherOf(known.time, time, sentence.paragraph.text);
      known.last = at;
    } else found.push({ sentence, time, first: at, last: at });
  });
  return found;
}

/** What reading a candidate needs of the document around it. */
export interface Surroundings {
  written: Written;
  actors: ReadonlyMap<string, Actor>;
  discourse: Discourse;
}

function candidate(
  governed: Governor,
  { sentence, time, first, last }: Dated,
  { written, actors, discourse }: Surroundings,
): Candidate {
  const quote = quoteRange(sentence, governed, first, last);
  const { status, polarity, teller } = standing(sentence, governed, time, written);
  const kind = kindOf(sentence, governed, time);
  const taking = participants(sentence, governed, discourse);
  return {
    sentence,
    time,
    governor: governed,
    quote,
    title: headline(sentence, governed, quote, actors),
    status: kind === 'document' && status === 'occurred' ? 'background' : status,
    polarity,
    kind,
    actors: taking,
    reportedBy: teller ? (discourse.subject(sentence, teller)[0] ?? null) : null,
    reasons: reasonsOf(governed, time, taking, sentence),
  };
}

/** `a return to the status quo ante August 6`: the state before a day did not happen on it. */
const isAnte = ({ words }: Sentence, first: number): boolean => words[first - 1]?.low === 'ante';

/** `2006 was a crucial year`: the date is what the clause is about, and happens no more than any day does. */
function isSubject({ words }: Sentence, governed: Governor, first: number, last: number): boolean {
  if (governed.kind !== 'verb' || governed.lemma !== 'be' || governed.noun) return false;
  const { clause } = governed;
  const verb = clause.verb?.first ?? -1;
  const own = clause.words.filter((i) => i < verb && i !== clause.opener);
  return words[verb]?.tag === 'be' && own.length > 0 && own.every((i) => i >= first && i <= last);
}

/** A date-time group: it says when a telegram was sent, and stands in a text only where one is cited. */
const STAMP = /^\d{6}Z/;

/**
 * The candidates that one time expression makes: what it governs and, where that stands in `the period surrounding …`, what went on then.
 * None where it is a birth date or a name, tells what is of before it, or hangs on a mere thought.
 */
export function candidates(found: Dated, around: Surroundings): Candidate[] {
  const { sentence, first, last } = found;
  const time = limited(found.time, around.written);
  const dated = { sentence, time, first, last };
  const governed =
    time.role === null &&
    !STAMP.test(time.text) &&
    !isAnte(sentence, first) &&
    !isCited(sentence, first, last) &&
    !measuresSince(sentence, time, first)
      ? governor(sentence, first, last)
      : null;
  if (!governed || isSubject(sentence, governed, first, last)) return [];
  if (
    governed.kind === 'verb' &&
    governed.class === 'think' &&
    !governed.noun &&
    governed.clause.verb?.passive !== true
  )
    return [];
  const period = governed.kind === 'noun' ? periodAround(sentence, governed) : null;
  const made = [governed, ...(period ? [period] : [])].map((one) => candidate(one, dated, around));
  const then = sinceThen(sentence, governed, time, around.written);
  if (then) made.push(candidate(then.governor, { sentence, time: then.time, first, last }, around));
  return made;
}
