import type { TimelineEvent } from '../event/types.ts';
import { daysOf } from './days-of.ts';

type Dated = Pick<TimelineEvent, 'id' | 'when'>;

/** By first day, then the shorter span, then id: the order a reader goes through them. */
export function inTimeOrder<E extends Dated>(events: readonly E[]): E[] {
  const sorted = events.every((event, i) => {
    const before = events[i - 1];
    return before === undefined || inTime(before, event) <= 0;
  });
  return sorted ? [...events] : events.toSorted(inTime);
}

function inTime(a: Dated, b: Dated): number {
  const [[firstA, lastA], [firstB, lastB]] = [daysOf(a.when), daysOf(b.when)];
  return firstA - firstB || lastA - lastB || (a.id < b.id ? -1 : 1);
}
