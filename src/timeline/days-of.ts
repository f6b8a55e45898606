import type { When } from '../event/types.ts';
import { dayNumber } from '../util/days.ts';

const known = new WeakMap<When, readonly [first: number, last: number]>();

/** First and last day of a date, as day numbers. Read once: filters ask for every event again. */
export function daysOf(when: When): readonly [first: number, last: number] {
  const read = known.get(when);
  if (read) return read;
  const days = [dayNumber(when.earliest), dayNumber(when.latest)] as const;
  known.set(when, days);
  return days;
}
