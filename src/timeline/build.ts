import { findActors } from '../actor/find.ts';
import { mergeActors } from '../actor/merge.ts';
import type { ActorsFound } from '../actor/types.ts';
import { mergeDuplicates } from '../cable/duplicates.ts';
import type { CableDocument, Paragraph } from '../cable/types.ts';
import { findEvents } from '../event/find.ts';
import type { DatedMention, TimelineEvent } from '../event/types.ts';
import { documentTimes } from '../time/document.ts';
import { mergeAcross } from './across/merge.ts';
import { distinct } from './distinct.ts';
import { inTimeOrder } from './order.ts';
import { madeTitle } from './title.ts';
import type { Timeline, TimelineDocument, TimelineParagraph } from './types.ts';

/** What was found in one document; needs no other document, so it can be found anywhere. */
export interface Findings {
  document: TimelineDocument;
  actors: ActorsFound;
  events: TimelineEvent[];
  mentions: DatedMention[];
}

/** cable → time expressions → actors → events. Pure: the same cable gives the same findings. */
export function findAll(cable: CableDocument): Findings {
  const times = documentTimes(cable);
  const actors = findActors(cable);
  const { events, mentions } = findEvents(cable, times, actors);
  return { document: kept(cable), actors, events, mentions };
}

/**
 * findings → timeline: one list of actors and events over all documents, events in time order.
 * Copies of one document count once.
 */
export function buildTimeline(all: readonly Findings[], title?: string): Timeline {
  const found = inOrderOfSending(distinct(mergeDuplicates(all)));
  const { actors, ids } = mergeActors(found.map((one) => one.actors));
  const events = found.flatMap((one, i) => one.events.map((event) => renamed(event, ids[i])));
  const documents = found.map((one) => one.document);
  const mentions = found.flatMap((one) => one.mentions);
  return {
    format: 'cable-timeline',
    version: 1,
    title: title ?? madeTitle(documents),
    documents,
    actors,
    events: inTimeOrder(mergeAcross(events, documents, actors)),
    mentions,
    review: {},
    added: [],
  };
}

/** By the day sent, undated texts last, then by id, so that the order in which files are opened changes nothing. */
function inOrderOfSending(found: readonly Findings[]): Findings[] {
  const key = ({ document }: Findings): string => `${document.sent ?? '~'} ${document.id}`;
  return [...found].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function renamed(
  event: TimelineEvent,
  ids: ReadonlyMap<string, string> | undefined,
): TimelineEvent {
  const to = (id: string): string => ids?.get(id) ?? id;
  return {
    ...event,
    actors: [...new Set(event.actors.map(to))],
    reportedBy: event.reportedBy === null ? null : to(event.reportedBy),
  };
}

/** The document as the file keeps it; offset maps serve reading only. */
function kept({ declassify, header, paragraphs, ...facts }: CableDocument): TimelineDocument {
  return { ...facts, header: header.map(unmapped), paragraphs: paragraphs.map(unmapped) };
}

/** Written out, as taking the rest of an object is slow. */
function unmapped({ id, number, marking, heading, text, parts }: Paragraph): TimelineParagraph {
  const paragraph = { id, number, marking, heading, text };
  return parts ? { ...paragraph, parts } : paragraph;
}
