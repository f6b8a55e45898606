import type { EventSource } from '../event/types.ts';
import { alike } from './alike.ts';
import type { ReviewedEvent } from './review.ts';

/** How one document tells a happening. */
export interface Telling {
  document: string;
  event: ReviewedEvent;
  sources: readonly EventSource[];
  /** Told of the event itself, or of another that may be the same. */
  sure: boolean;
}

/** How every document tells an event: first those that it is known from, then those of its like. */
export function tellingsOf(event: ReviewedEvent, events: readonly ReviewedEvent[]): Telling[] {
  const own = byDocument(event, true);
  return [...own, ...alike(event, events).flatMap((other) => byDocument(other, false))];
}

function byDocument(event: ReviewedEvent, sure: boolean): Telling[] {
  const documents = [...new Set(event.sources.map(({ document }) => document))];
  return documents.map((document) => ({
    document,
    event,
    sources: event.sources.filter((source) => source.document === document),
    sure,
  }));
}
