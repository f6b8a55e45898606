import type { TimelineEvent } from '../event/types.ts';

/**
 * Who else takes part in events, and in how many of them: the most frequent first.
 * @param chosen the actors whose company is asked for; they are not in it.
 */
export function coActors(
  events: readonly Pick<TimelineEvent, 'actors'>[],
  chosen: readonly string[],
): [id: string, events: number][] {
  const counts = new Map<string, number>();
  for (const { actors } of events)
    for (const id of new Set(actors))
      if (!chosen.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
