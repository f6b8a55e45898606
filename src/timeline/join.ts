import { mergeActors } from '../actor/merge.ts';
import type { TimelineEvent } from '../event/types.ts';
import type { Problem } from '../load/types.ts';
import { mergeAcross } from './across/merge.ts';
import { inTimeOrder } from './order.ts';
import { countedTitle } from './title.ts';
import type { ActorReview, Review, Timeline } from './types.ts';

/**
 * Adds one timeline's documents to another's, with their events, actors and reviews. A document
 * whose id is already there is left out and reported.
 * @param file what the other timeline was read from; its cables themselves where not said.
 */
export function joinTimelines(
  base: Timeline,
  more: Timeline,
  file?: string,
): { timeline: Timeline; problems: Problem[] } {
  const known = new Set(base.documents.map((document) => document.id));
  const documents = more.documents.filter((document) => !known.has(document.id));
  const problems = more.documents
    .filter((document) => known.has(document.id))
    .map(({ id, source }) => ({
      file: file ?? source.name,
      reason: `${id} is already in the collection.`,
    }));
  if (documents.length === 0) return { timeline: base, problems };
  const all = [...base.documents, ...documents];
  const fresh = ({ sources }: TimelineEvent): boolean =>
    sources.every((source) => !known.has(source.document));
  const { actors, ids } = mergeActors([
    { actors: base.actors, mentions: [] },
    { actors: more.actors, mentions: [] },
  ]);
  const dismissed = [...new Set([...(base.dismissed ?? []), ...(more.dismissed ?? [])])];
  const own = renaming(ids[0]);
  const other = renaming(ids[1]);
  const actorReview = {
    ...other.actorReviews(more.actorReview),
    ...own.actorReviews(base.actorReview),
  };
  return {
    problems,
    timeline: {
      ...base,
      title: countedTitle(base, all),
      documents: all,
      actors,
      events: inTimeOrder(
        mergeAcross(
          [...base.events.map(own.event), ...more.events.filter(fresh).map(other.event)],
          all,
          actors,
        ),
      ),
      mentions: [
        ...(base.mentions ?? []),
        ...(more.mentions ?? []).filter(({ source }) => !known.has(source.document)),
      ],
      review: { ...other.reviews(more.review), ...own.reviews(base.review) },
      added: [...base.added.map(own.event), ...more.added.filter(fresh).map(other.event)],
      ...(Object.keys(actorReview).length > 0 ? { actorReview } : {}),
      ...(dismissed.length > 0 ? { dismissed } : {}),
    },
  };
}

function renaming(ids: ReadonlyMap<string, string> | undefined) {
  const to = (id: string): string => ids?.get(id) ?? id;
  const list = (actors: readonly string[]): string[] => [...new Set(actors.map(to))];
  return {
    event: <E extends TimelineEvent>(event: E): E => ({
      ...event,
      actors: list(event.actors),
      reportedBy: event.reportedBy === null ? null : to(event.reportedBy),
    }),
    reviews: (reviews: Record<string, Review>): Record<string, Review> =>
      Object.fromEntries(
        Object.entries(reviews).map(([id, review]) => [
          id,
          review.actors ? { ...review, actors: list(review.actors) } : review,
        ]),
      ),
    actorReviews: (reviews: Record<string, ActorReview> = {}): Record<string, ActorReview> =>
      Object.fromEntries(
        Object.entries(reviews).map(([id, review]) => [
          to(id),
          review.mergedInto ? { ...review, mergedInto: to(review.mergedInto) } : review,
        ]),
      ),
  };
}
