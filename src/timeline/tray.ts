import { sourceAt, whenOf } from '../event/source.ts';
import type { EventSource, Span, TimelineEvent, When } from '../event/types.ts';
import { documentTimes, paragraphTimes } from '../time/document.ts';
import type { ParagraphTimes, TimeExpression } from '../time/types.ts';
import { overlap, placeKey } from './place.ts';
import { reviewOf } from './review.ts';
import type { Timeline, TimelineDocument } from './types.ts';

/** Time words that no event has taken up. */
export interface Waiting {
  key: string;
  source: EventSource;
  /** Null where the words give no date: `recently`, `31 April`. */
  when: When | null;
  /** What is wrong with the date, in words. */
  problem: string | null;
}

/**
 * The time words of a document that are in no event and that no editor put away, in text order.
 * Durations, repetitions, birth dates and the mere present wait for nobody.
 */
export function waiting(timeline: Timeline, document: TimelineDocument): Waiting[] {
  const told = toldSpans([...timeline.events, ...timeline.added], document.id);
  const dismissed = new Set(timeline.dismissed);
  return timesOf(document).flatMap(({ paragraph: id, times }) => {
    const paragraph = document.paragraphs.find((one) => one.id === id);
    if (!paragraph) return [];
    const taken = told.get(id) ?? [];
    return times
      .filter((time) => isPoint(time) && !taken.some((span) => overlap(span, time)))
      .map((time) => {
        const position = { start: time.start, end: time.end };
        const source = sourceAt(document.id, paragraph, position, position);
        return { key: placeKey(source), source, when: whenOf(time), problem: time.problem };
      })
      .filter(({ key }) => !dismissed.has(key));
  });
}

const known = new WeakMap<TimelineDocument, readonly ParagraphTimes[]>();

/** Read once: what waits is asked for again after every edit. */
function timesOf(document: TimelineDocument): readonly ParagraphTimes[] {
  const read = known.get(document) ?? documentTimes(document);
  known.set(document, read);
  return read;
}

/** Reads a document ahead, a step for each paragraph, so that the caller can pause between. */
export function* waitingAhead(document: TimelineDocument): Generator<void, void> {
  if (known.has(document)) return;
  const read: ParagraphTimes[] = [];
  for (const paragraph of paragraphTimes(document)) yield void read.push(paragraph);
  known.set(document, read);
}

/** Events of a document that stay below the threshold until an editor says something about them. */
export function uncertain(timeline: Timeline, document: string): TimelineEvent[] {
  return timeline.events.filter(
    ({ id, kind, visible, sources }) =>
      !visible &&
      kind !== 'metadata' &&
      sources.some((source) => source.document === document) &&
      Object.keys(reviewOf(timeline, id)).length === 0,
  );
}

/** Says that a place in the text is no event; it leaves the tray. */
export function dismiss(timeline: Timeline, key: string): Timeline {
  const { dismissed = [] } = timeline;
  return dismissed.includes(key) ? timeline : { ...timeline, dismissed: [...dismissed, key] };
}

function isPoint({ type, role, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && role === null && value !== 'PRESENT_REF';
}

/** By paragraph: the time words of events, or all their words where they have none. */
function toldSpans(events: readonly TimelineEvent[], document: string): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const source of events.flatMap(({ sources }) => sources)) {
    if (source.document !== document) continue;
    const here = spans.get(source.paragraph) ?? [];
    spans.set(source.paragraph, [...here, source.time ?? source.position]);
  }
  return spans;
}
