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
  const weight = new Map<string, number>();
  for (const event of events)
    for (const id of new Set(event.actors)) weight.set(id, (weight.get(id) ?? 0) + 1);
  const of = ({ id }: Pick<Actor, 'id'>): number => weight.get(id) ?? 0;
  return actors
    .filter((actor) => weight.has(actor.id))
    .sort((a, b) => of(b) - of(a) || (a.name < b.name ? -1 : 1));
}
