import { dayNumber, isoDay } from '../util/days.ts';
import type { DayRange } from './filter.ts';

/** `from` and `to` of an address; null where either is missing or no day, or they are turned round. */
export function rangeIn(params: URLSearchParams): DayRange | null {
  const [from, to] = [params.get('from'), params.get('to')];
  if (from === null || to === null || !isDay(from) || !isDay(to)) return null;
  return dayNumber(from) <= dayNumber(to) ? { from, to } : null;
}

/** 31 April is a number to `dayNumber`, but no day. */
function isDay(text: string): boolean {
  const day = dayNumber(text);
  return !Number.isNaN(day) && isoDay(day) === text;
}

/** What an address says more than once counts once, and nothing counts not at all. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
