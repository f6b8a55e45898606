import type { Actor } from '../actor/types.ts';
import type { TimelineDocument } from '../timeline/types.ts';
import type { Selection } from './types.ts';

/** Actors that take part in, or report, an exported event, as the editor left them. */
export function usedActors({ events, actors: all }: Selection): Actor[] {
  const used = new Set(events.flatMap(({ actors, reportedBy }) => [...actors, reportedBy]));
  return all.filter(({ id }) => used.has(id));
}

/** Documents that an exported event stands in. */
export function usedDocuments({ events, timeline }: Selection): TimelineDocument[] {
  const used = new Set(events.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return timeline.documents.filter(({ id }) => used.has(id));
}
