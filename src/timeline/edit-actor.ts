import type { Actor } from '../actor/types.ts';
import { actorReviewOf, actorTargets } from './actors.ts';
import { EditError } from './edit.ts';
import type { ActorReview, Timeline } from './types.ts';

/** What an editor may write about an actor; `undefined` gives a field back to the machine. */
export type ActorChange = {
  [Field in keyof Omit<ActorReview, 'mergedInto'>]: ActorReview[Field] | undefined;
};

/** Writes over the machine's fields of an actor; what equals the machine's is not kept. */
export function editActor(timeline: Timeline, id: string, change: ActorChange): Timeline {
  const machine = { ...found(timeline, id), hidden: false };
  const review: Record<string, unknown> = { ...actorReviewOf(timeline, id), ...change };
  for (const [field, value] of Object.entries(review))
    if (value === undefined || value === machine[field as keyof ActorChange]) delete review[field];
  return withReview(timeline, id, review);
}

/**
 * Makes one actor part of another, which takes part in all its events and has all its names.
 * @throws EditError where the two are one.
 */
export function mergeActor(timeline: Timeline, id: string, into: string): Timeline {
  found(timeline, id);
  found(timeline, into);
  const target = actorTargets(timeline).get(into) ?? into;
  if (target === id) throw new EditError('An actor cannot be merged with itself.');
  return withReview(timeline, id, { ...actorReviewOf(timeline, id), mergedInto: target });
}

/** Gives an actor back to the machine; the actors that were merged into it stand alone again. */
export function restoreActor(timeline: Timeline, id: string): Timeline {
  found(timeline, id);
  const parts = Object.keys(timeline.actorReview ?? {}).filter(
    (other) => actorReviewOf(timeline, other).mergedInto === id,
  );
  return parts.reduce(
    (now, part) => {
      const { mergedInto, ...rest } = actorReviewOf(now, part);
      return withReview(now, part, rest);
    },
    withReview(timeline, id, {}),
  );
}

function found(timeline: Timeline, id: string): Actor {
  const actor = timeline.actors.find((one) => one.id === id);
  if (!actor) throw new EditError('This actor is no longer in the timeline.');
  return actor;
}

/** A timeline without a word on any actor has no field for it, as one that was never edited. */
function withReview(timeline: Timeline, id: string, review: ActorReview): Timeline {
  const { actorReview = {}, ...rest } = timeline;
  const others = Object.entries(actorReview).filter(([key]) => key !== id);
  const own: [string, ActorReview][] = Object.keys(review).length > 0 ? [[id, review]] : [];
  const all = [...others, ...own];
  return all.length > 0 ? { ...rest, actorReview: Object.fromEntries(all) } : rest;
}
