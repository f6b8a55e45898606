import type { TimelineEvent } from '../event/types.ts';
import { dayNumber } from '../util/days.ts';

/** By first day, then the shorter span, then id: the order a reader goes through them. */
export function inTimeOrder<E extends Pick<TimelineEvent, 'id' | 'when'>>(
  events: readonly E[],
): E[] {
  return events
    .map((event) => ({
      event,
      first: dayNumber(event.when.earliest),
      last: dayNumber(event.when.latest),
    }))
    .sort((a, b) => a.first - b.first || a.last - b.last || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}
