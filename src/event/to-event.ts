import type { CableDocument } from '../cable/types.ts';
import type { Candidate } from './candidate.ts';
import { confidence, isVisible } from './confidence.ts';
import { eventId } from './id.ts';
import type { Group } from './merge.ts';
import { quoteSpan } from './quote.ts';
import { sourceAt, whenOf } from './source.ts';
import type { ToldAgain } from './told-again.ts';
import type { EventSource, TimelineEvent } from './types.ts';

function sourceOf(document: CableDocument, { sentence, quote, time }: Candidate): EventSource {
  return sourceAt(document.id, sentence.paragraph, quoteSpan(sentence, quote), {
    start: time.start,
    end: time.end,
  });
}

/** What the rest of the document adds to the candidates of one happening. */
export interface Around {
  /** Who is there, by the meeting's account. */
  present: readonly string[];
  /** Who is likely to take part, where nobody is named. */
  near: readonly string[];
  /** Phrases without a date that speak of it. */
  again: readonly ToldAgain[];
}

/** One source per paragraph, the best candidate's first, those without a date last. */
function sourcesOf(
  document: CableDocument,
  group: Group,
  again: readonly ToldAgain[],
): EventSource[] {
  const sources = new Map<string, EventSource>();
  for (const one of group) {
    if (!sources.has(one.sentence.paragraph.id))
      sources.set(one.sentence.paragraph.id, sourceOf(document, one));
  }
  for (const { sentence, phrase } of again) {
    const { paragraph } = sentence;
    if (!sources.has(paragraph.id))
      sources.set(
        paragraph.id,
        sourceAt(document.id, paragraph, quoteSpan(sentence, phrase), null),
      );
  }
  return [...sources.values()];
}

/**
 * One event of the candidates that tell of one happening: date, title and status are the best one's, participants those of all and
 * those `present`; where there are none, whoever is named `near` it.
 * Null where the date is not on the calendar.
 */
export function toEvent(
  document: CableDocument,
  group: Group,
  { present, near, again }: Around,
): TimelineEvent | null {
  const best = group[0];
  const when = best && whenOf(best.time);
  if (!best || !when) return null;
  const sources = sourcesOf(document, group, again);
  const named = [...new Set([...group.flatMap((one) => one.actors), ...present])];
  const actors = named.length > 0 ? named : [...near];
  const told =
    new Set(group.map((one) => one.sentence.paragraph)).size > 1
      ? [...best.reasons, 'told-twice']
      : best.reasons;
  // Another telling may name those whom the best one leaves out.
  const taking = named.length > 0 ? 'named-participants' : 'participants-nearby';
  const reasons = told.map((reason) =>
    reason === 'no-participant' && actors.length > 0 ? taking : reason,
  );
  const value = confidence(reasons);
  return {
    id: eventId(
      document.id,
      best.sentence.paragraph.id,
      sources[0]?.quote.exact ?? '',
      `${when.text} ${best.kind}`,
    ),
    title: best.title,
    when,
    status: best.status,
    polarity: best.polarity,
    kind: best.kind,
    actors,
    reportedBy: best.status === 'reported' ? best.reportedBy : null,
    sources,
    confidence: value,
    reasons,
    visible: isVisible(value),
  };
}
