import { madeTitle } from './title.ts';
import type { Timeline } from './types.ts';

/**
 * Lays an earlier timeline's review over a fresh extraction, by event id. Nothing of the editor's
 * is dropped: reviews whose event is gone stay in the file, and are listed; so do the actors that
 * only an editor named.
 */
export function carryReview(
  fresh: Timeline,
  old: Timeline,
): { timeline: Timeline; gone: string[] } {
  const { review, added, actorReview, dismissed } = old;
  const timeline: Timeline = { ...fresh, review: { ...review }, added };
  if (old.title !== madeTitle(old.documents)) timeline.title = old.title;
  if (actorReview) timeline.actorReview = actorReview;
  if (dismissed) timeline.dismissed = dismissed;
  const known = new Set(fresh.actors.map(({ id }) => id));
  const named = namedByEditor(old);
  const kept = old.actors.filter(({ id }) => named.has(id) && !known.has(id));
  if (kept.length > 0) timeline.actors = [...fresh.actors, ...kept];
  return { timeline, gone: orphans(timeline) };
}

/** Ids of reviews whose event the timeline does not have. */
export function orphans({ events, added, review }: Timeline): string[] {
  const ids = new Set(
    [...events, ...added].flatMap(({ id, history = [] }) => [
      id,
      ...history.map((telling) => telling.id),
    ]),
  );
  return Object.keys(review).filter((id) => !ids.has(id));
}

function namedByEditor({ review, added, actorReview = {} }: Timeline): ReadonlySet<string> {
  return new Set([
    ...Object.values(review).flatMap(({ actors = [] }) => actors),
    ...added.flatMap(({ actors, reportedBy }) => [...actors, reportedBy ?? '']),
    ...Object.values(actorReview).map(({ mergedInto }) => mergedInto ?? ''),
  ]);
}
