import type { TimelineEvent } from '../event/types.ts';
import { idsOf } from '../util/ids-of.ts';
import { countedTitle } from './title.ts';
import type { Review, Timeline } from './types.ts';

/**
 * Takes a document out, with the events that only it tells, what an editor said of these, and the
 * actors that nothing names any more.
 */
export function removeDocument(timeline: Timeline, id: string): Timeline {
  const left = <E extends TimelineEvent>(events: readonly E[]): E[] =>
    events.map((event) => without(event, id)).filter((event) => event !== null);
  const events = left(timeline.events);
  const added = left(timeline.added);
  const gone = idsOf([...timeline.events, ...timeline.added]);
  for (const event of [...events, ...added]) gone.delete(event.id);
  const documents = timeline.documents.filter((document) => document.id !== id);
  const rest: Timeline = {
    ...timeline,
    title: countedTitle(timeline, documents),
    documents,
    events,
    added,
    review: reviewsLeft(timeline.review, gone),
  };
  if (timeline.mentions)
    rest.mentions = timeline.mentions.filter(({ source }) => source.document !== id);
  if (timeline.dismissed)
    rest.dismissed = timeline.dismissed.filter((key) => !key.startsWith(`${id}.`));
  const before = named(timeline);
  const after = named(rest);
  return { ...rest, actors: rest.actors.filter((a) => after.has(a.id) || !before.has(a.id)) };
}

/** The event without its places in a document; null where it has no other. */
function without<E extends TimelineEvent>(event: E, document: string): E | null {
  const sources = event.sources.filter((source) => source.document !== document);
  if (sources.length === event.sources.length) return event;
  if (sources.length === 0) return null;
  const { history, ...rest } = event;
  const tellings = history?.filter((telling) => telling.document !== document) ?? [];
  return { ...(rest as E), sources, ...(tellings.length > 1 ? { history: tellings } : {}) };
}

/** What was merged into an event that is gone stands alone again. */
function reviewsLeft(
  reviews: Timeline['review'],
  gone: ReadonlySet<string>,
): Record<string, Review> {
  return Object.fromEntries(
    Object.entries(reviews)
      .filter(([id]) => !gone.has(id))
      .map(([id, review]) => {
        if (!review.mergedInto || !gone.has(review.mergedInto)) return [id, review];
        const { mergedInto, ...others } = review;
        return [id, others];
      }),
  );
}

/** Actors that an event, an editor or another actor names. */
function named({ events, added, review, actorReview = {} }: Timeline): Set<string> {
  return new Set([
    ...[...events, ...added].flatMap(({ actors, reportedBy }) => [...actors, reportedBy ?? '']),
    ...Object.values(review).flatMap(({ actors = [] }) => actors),
    ...Object.values(actorReview).map(({ mergedInto }) => mergedInto ?? ''),
  ]);
}
