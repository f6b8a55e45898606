import type { Actor } from '../actor/types.ts';
import type { TimelineEvent } from '../event/types.ts';

/**
 * Actors as the filter lists them: those of most events first, then by name, and without those that
 * take part in none. The order depends on the events alone, so that rows stay where they are while
 * a reader filters.
 */
export function actorsByWeight<A extends Pick<Actor, 'id' | 'name'>>(
  actors: readonly A[],
  events: readonly Pick<TimelineEvent, 'actors'>[],
): A[] {
  const weights = new Map<string, number>();
  for (const event of events)
    for (const id of new Set(event.actors)) weights.set(id, (weights.get(id) ?? 0) + 1);
  // Weighed before they are sorted: a large collection names a hundred thousand.
  return actors
    .map((actor) => ({ actor, weight: weights.get(actor.id) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.actor.name < b.actor.name ? -1 : 1))
    .map(({ actor }) => actor);
}
