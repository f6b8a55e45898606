import { dayOf, isoDay } from '../util/days.ts';

const pattern = /\bDE\s+[A-Z]{4,8}\s+#\d{3,6}(?:\/\d+)?\s+(\d{3})\d{4}\b/;

/**
 * The day in the routing line `DE RUEHKO #4543/01 2230804`: day of the year, hour, minute. The
 * year is the caller's. Null where there is no such line or the day is not of the year.
 */
export function julianDay(header: string, year: number): string | null {
  const printed = pattern.exec(header)?.[1];
  const ordinal = Number(printed ?? 0);
  const first = dayOf(year, 1, 1);
  const length = dayOf(year + 1, 1, 1) - first;
  return ordinal >= 1 && ordinal <= length ? isoDay(first + ordinal - 1) : null;
}
