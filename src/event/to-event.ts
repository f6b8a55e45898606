import type { CableDocument } from '../cable/types.ts';
import type { Candidate } from './candidate.ts';
import { confidence, isVisible } from './confidence.ts';
import { eventId } from './id.ts';
import type { Group } from './merge.ts';
import { quoteSpan } from './quote.ts';
import { sourceAt, whenOf } from './source.ts';
import type { EventSource, TimelineEvent } from './types.ts';

function sourceOf(document: CableDocument, { sentence, quote, time }: Candidate): EventSource {
  return sourceAt(document.id, sentence.paragraph, quoteSpan(sentence, quote), {
    start: time.start,
    end: time.end,
  });
}

/** One source per paragraph, the best candidate's first. */
function sourcesOf(document: CableDocument, group: Group): EventSource[] {
  const sources = new Map<string, EventSource>();
  for (const one of group) {
    if (!sources.has(one.sentence.paragraph.id))
      sources.set(one.sentence.paragraph.id, sourceOf(document, one));
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
  present: readonly string[],
  near: readonly string[],
): TimelineEvent | null {
  const best = group[0];
  const when = best && whenOf(best.time);
  if (!best || !when) return null;
  const sources = sourcesOf(document, group);
  const named = [...new Set([...group.flatMap((one) => one.actors), ...present])];
  const actors = named.length > 0 ? named : [...near];
  const told = sources.length > 1 ? [...best.reasons, 'told-twice'] : best.reasons;
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
