import type { Actor } from '../actor/types.ts';
import type { TimelineEvent } from '../event/types.ts';
import { folded } from '../timeline/folded.ts';

/** How many actors are listed at most; the rest is reached by name. */
export const most = 200;

/**
 * Actors as the filter lists them: those of most events first, then by name. The order depends on
 * the events alone, so that rows stay where they are while a reader filters.
 */
export function actorsByWeight(
  actors: readonly Actor[],
  events: readonly Pick<TimelineEvent, 'actors'>[],
): Actor[] {
  const weight = new Map<string, number>();
  for (const event of events)
    for (const id of new Set(event.actors)) weight.set(id, (weight.get(id) ?? 0) + 1);
  const of = ({ id }: Actor): number => weight.get(id) ?? 0;
  return [...actors].sort((a, b) => of(b) - of(a) || (a.name < b.name ? -1 : 1));
}

/** The actors whose name or one of whose other names holds the words; all where there are none. */
export function actorsNamed(actors: readonly Actor[], words: string): readonly Actor[] {
  const wanted = folded(words.trim());
  if (wanted === '') return actors;
  return actors.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => folded(known).includes(wanted)),
  );
}
