import { reviewedActors } from '../timeline/actors.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import type { Timeline } from '../timeline/types.ts';
import type { Selection } from './types.ts';

/**
 * What to export: some of a timeline's events.
 * @param events as `reviewed` gives them; hidden ones have been left out by the caller.
 * @param changed when the timeline was last changed, ISO 8601 in UTC.
 * @param page where the timeline can be seen, for links back; null where nowhere.
 */
export function selectionOf(
  timeline: Timeline,
  events: readonly ReviewedEvent[],
  changed: string,
  page: string | null = null,
): Selection {
  const actors = reviewedActors(timeline);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const documents = new Map(timeline.documents.map((document) => [document.id, document]));
  return {
    title: timeline.title,
    events,
    timeline,
    actors,
    actor: (id) => byId.get(id),
    document: (id) => documents.get(id),
    page,
    changed: `${changed.slice(0, 19)}Z`,
  };
}
