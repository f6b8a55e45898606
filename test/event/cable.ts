import { findActors } from '../../src/actor/find.ts';
import type { CableDocument } from '../../src/cable/types.ts';
import { findEvents, type EventsFound } from '../../src/event/find.ts';
import type { TimelineEvent } from '../../src/event/types.ts';
import { documentTimes } from '../../src/time/document.ts';

/** A made-up cable: numbered paragraphs, the first printed as 1. */
export function cable(
  paragraphs: readonly string[],
  sent: string | null = '2007-03-20',
  id = '07OSLO100',
): CableDocument {
  return {
    id,
    title: 'MADE UP',
    sent,
    origin: 'Embassy Oslo',
    classification: null,
    tags: [],
    references: [],
    signer: null,
    source: { name: `${id}.txt`, format: 'text' },
    header: [],
    paragraphs: paragraphs.map((text, at) => ({
      id: `p${at + 1}`,
      number: at + 1,
      marking: null,
      heading: null,
      text,
      map: [[0, 0, text.length]] as const,
    })),
    declassify: null,
  };
}

export function found(document: CableDocument): EventsFound {
  return findEvents(document, documentTimes(document), findActors(document));
}

/** The events of one paragraph. */
export const eventsOf = (text: string, sent?: string): TimelineEvent[] =>
  found(cable([text], sent)).events;
