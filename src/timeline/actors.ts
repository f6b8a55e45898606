import type { Actor } from '../actor/types.ts';
import { follow } from './follow.ts';
import type { ActorReview, Timeline } from './types.ts';

/** An actor as a reader sees it. */
export interface ReviewedActor extends Actor {
  /** Left out of lists, lanes and names. */
  hidden: boolean;
  /** Whether an editor wrote its name or type, merged others into it or hid it. */
  edited: boolean;
  /** Ids of the actors that an editor merged into this one. */
  merged: readonly string[];
}

type Actors = Pick<Timeline, 'actors' | 'actorReview'>;

/**
 * The actors with the editor's word applied. Merged actors leave the list and lend their names to
 * the one they went into; hidden ones stay, marked.
 */
export function reviewedActors(timeline: Actors): ReviewedActor[] {
  const targets = actorTargets(timeline);
  const parts = new Map<string, Actor[]>();
  for (const actor of timeline.actors) {
    const target = targets.get(actor.id);
    if (target !== undefined) parts.set(target, [...(parts.get(target) ?? []), actor]);
  }
  return timeline.actors
    .filter(({ id }) => !targets.has(id))
    .map((actor) => withReview(actor, actorReviewOf(timeline, actor.id), parts.get(actor.id)));
}

/** The editor's word on an actor; an empty review where there is none. */
export function actorReviewOf({ actorReview = {} }: Actors, id: string): ActorReview {
  return Object.hasOwn(actorReview, id) ? (actorReview[id] ?? {}) : {};
}

/** What merged actors became, through any chain of merges; the others are not in it. */
export function actorTargets(timeline: Actors): ReadonlyMap<string, string> {
  const merged = Object.keys(timeline.actorReview ?? {}).filter(
    (id) => actorReviewOf(timeline, id).mergedInto,
  );
  if (merged.length === 0) return new Map();
  const known = new Set(timeline.actors.map(({ id }) => id));
  const next = (id: string) => actorReviewOf(timeline, id).mergedInto;
  return new Map(
    merged
      .map((id): [string, string] => [id, follow(id, next, known)])
      .filter(([id, target]) => id !== target),
  );
}

/**
 * How an event's actors read: merged ones under the id they went into, hidden ones left out.
 * Returns the list itself where there is nothing to do.
 */
export function actorReader(timeline: Actors): (ids: string[]) => string[] {
  const targets = actorTargets(timeline);
  const hidden = new Set(
    Object.keys(timeline.actorReview ?? {}).filter((id) => actorReviewOf(timeline, id).hidden),
  );
  if (targets.size + hidden.size === 0) return (ids) => ids;
  return (ids) => {
    if (!ids.some((id) => targets.has(id) || hidden.has(id))) return ids;
    const read = ids.map((id) => targets.get(id) ?? id).filter((id) => !hidden.has(id));
    return [...new Set(read)];
  };
}

function withReview(
  actor: Actor,
  review: ActorReview,
  parts: readonly Actor[] = [],
): ReviewedActor {
  const name = review.name ?? actor.name;
  const names = [actor, ...parts].flatMap((one) => [one.name, ...one.aliases]);
  return {
    ...actor,
    name,
    type: review.type ?? actor.type,
    aliases:
      parts.length === 0 && name === actor.name
        ? actor.aliases
        : [...new Set(names)].filter((other) => other !== name),
    hidden: review.hidden ?? false,
    edited: Object.keys(review).length > 0 || parts.length > 0,
    merged: parts.map(({ id }) => id),
  };
}
