import type { Actor } from '../actor/types.ts';
import { reviewedActors, type ReviewedActor } from './actors.ts';
import type { Timeline } from './types.ts';

const known = new WeakMap<readonly Actor[], ReviewedActor[]>();

/** As `reviewedActors`; at hand where they were read ahead. */
export function actorsOf(
  actors: Actor[],
  actorReview: Timeline['actorReview'] | undefined,
): ReviewedActor[] {
  if (actorReview) return reviewedActors({ actors, actorReview });
  return known.get(actors) ?? reviewedActors({ actors });
}

/** Reads actors of whom nothing was said ahead, a step for each, so that the caller can pause between. */
export function* actorsAhead({
  actors,
  actorReview,
}: Pick<Timeline, 'actors' | 'actorReview'>): Generator<void, void> {
  if (actorReview) return;
  const found: ReviewedActor[] = [];
  for (const actor of actors) {
    found.push(...reviewedActors({ actors: [actor] }));
    yield;
  }
  known.set(actors, found);
}
