import type { Actor, ActorMention, ActorsFound } from '../actor/types.ts';
import type { CableDocument } from '../cable/types.ts';
import type { ParagraphTimes, TimeExpression } from '../time/types.ts';
import type { Candidate } from './candidate.ts';
import { candidate } from './candidates.ts';
import { confidence, isVisible } from './confidence.ts';
import { Discourse } from './discourse.ts';
import { eventId } from './id.ts';
import { mergeCandidates, type Group } from './merge.ts';
import { metadataEvents } from './metadata.ts';
import { readParagraph, type Sentence } from './read.ts';
import { sourceAt, whenOf } from './source.ts';
import type { DatedMention, EventSource, TimelineEvent } from './types.ts';

export interface EventsFound {
  events: TimelineEvent[];
  mentions: DatedMention[];
}

function readDocument(
  document: CableDocument,
  times: readonly ParagraphTimes[],
  found: ActorsFound,
): Sentence[] {
  const timesOf = new Map(times.map((entry) => [entry.paragraph, entry.times]));
  const mentionsOf = new Map<string, ActorMention[]>();
  for (const mention of found.mentions) {
    const list = mentionsOf.get(mention.paragraph);
    if (list) list.push(mention);
    else mentionsOf.set(mention.paragraph, [mention]);
  }
  return document.paragraphs.flatMap((paragraph, order) =>
    readParagraph(
      paragraph,
      order,
      timesOf.get(paragraph.id) ?? [],
      mentionsOf.get(paragraph.id) ?? [],
    ),
  );
}

const dated = (time: TimeExpression): boolean =>
  time.earliest !== null && time.latest !== null && time.edtf !== null;

function positionOf({ sentence, quote }: Candidate): { start: number; end: number } {
  return {
    start: sentence.words[quote.from]?.start ?? 0,
    end: sentence.words[quote.to - 1]?.end ?? 0,
  };
}

function sourceOf(document: CableDocument, one: Candidate): EventSource {
  return sourceAt(document.id, one.sentence.paragraph, positionOf(one), {
    start: one.time.start,
    end: one.time.end,
  });
}

/** One event of the candidates that tell of it; the weaker of their claims stands. */
function toEvent(document: CableDocument, group: Group): TimelineEvent | null {
  const best = group[0];
  const when = best && whenOf(best.time);
  if (!best || !when) return null;
  const sources = new Map<string, EventSource>();
  for (const one of group) {
    const source = sourceOf(document, one);
    if (!sources.has(source.paragraph)) sources.set(source.paragraph, source);
  }
  const reasons = [...new Set([...best.reasons, ...(sources.size > 1 ? ['told-twice'] : [])])];
  const value = confidence(reasons);
  const first = sourceOf(document, best);
  return {
    id: eventId(document.id, first.paragraph, first.quote.exact, when.text),
    title: best.title,
    when,
    status: best.status,
    polarity: best.polarity,
    kind: best.kind,
    actors: [...new Set(group.flatMap((one) => one.actors))],
    reportedBy: best.status === 'reported' ? best.reportedBy : null,
    sources: [...sources.values()],
    confidence: value,
    reasons,
    visible: isVisible(value),
  };
}

/**
 * Finds the dated events of a cable, its sending among them, and the dated expressions that make none.
 * `times` and `actors` are what was found in the same document.
 */
export function findEvents(
  document: CableDocument,
  times: readonly ParagraphTimes[],
  actors: ActorsFound,
): EventsFound {
  const byId = new Map<string, Actor>(actors.actors.map((actor) => [actor.id, actor]));
  const sent = document.sent?.slice(0, 10) ?? null;
  const candidates: Candidate[] = [];
  const mentions: DatedMention[] = [];
  const sentences = readDocument(document, times, actors);
  const discourse = new Discourse(sentences, byId);
  for (const sentence of sentences) {
    for (const [index, time] of sentence.times.entries()) {
      const first = sentence.words.findIndex((word) => word.time === index);
      if (first < 0 || !dated(time)) continue;
      const last = sentence.words.findLastIndex((word) => word.time === index);
      const one =
        time.role === null ? candidate(sentence, time, first, last, sent, byId, discourse) : null;
      if (one) candidates.push(one);
      else {
        const when = whenOf(time);
        const position = {
          start: sentence.words[first]?.start ?? 0,
          end: sentence.words[last]?.end ?? 0,
        };
        if (when)
          mentions.push({
            when,
            source: sourceAt(document.id, sentence.paragraph, position, position),
          });
      }
    }
  }
  const events = mergeCandidates(candidates, byId).flatMap(
    (group) => toEvent(document, group) ?? [],
  );
  return { events: [...metadataEvents(document), ...events], mentions };
}
