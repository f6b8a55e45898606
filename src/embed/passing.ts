import type { Status, TimelineEvent } from '../event/types.ts';
import { daysOf } from '../timeline/days-of.ts';
import type { DayRange } from '../timeline/filter.ts';
import { dayNumber } from '../util/days.ts';

/** The parts of a filter that a chart in an article has; an empty part lets everything through. */
export interface Narrowing {
  actors: readonly string[];
  statuses: readonly Status[];
  /** Events that may have been on at least one day of this range. */
  range: DayRange | null;
}

/** The events that pass, as the desk's filter would let them. */
export function passing<E extends Pick<TimelineEvent, 'actors' | 'status' | 'when'>>(
  events: readonly E[],
  { actors, statuses, range }: Narrowing,
): E[] {
  const [from, to] = range ? [dayNumber(range.from), dayNumber(range.to)] : [-Infinity, Infinity];
  return events.filter((event) => {
    if (actors.length > 0 && !event.actors.some((id) => actors.includes(id))) return false;
    if (statuses.length > 0 && !statuses.includes(event.status)) return false;
    if (!range) return true;
    const [first, last] = daysOf(event.when);
    return last >= from && first <= to;
  });
}

/** How many events each actor takes part in. */
export function countsOf(
  events: readonly Pick<TimelineEvent, 'actors'>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actors } of events)
    for (const id of new Set(actors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
