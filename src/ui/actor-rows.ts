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
    event.actors.forEach((id, i) => {
      if (event.actors.indexOf(id) === i) weights.set(id, (weights.get(id) ?? 0) + 1);
    });
  const rows = new Map<number, A[]>();
  for (const actor of actors) {
    const weight = weights.get(actor.id);
    const row = rows.get(weight ?? 0);
    if (row) row.push(actor);
    else if (weight !== undefined) rows.set(weight, [actor]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .flatMap(([, row]) => row.sort((a, b) => (a.name < b.name ? -1 : 1)));
}
