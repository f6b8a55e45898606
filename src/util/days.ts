const MS = 86_400_000;

/**
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar; years are astronomical
 * (year 0 is 1 BC). ISO days are written `2006-07-05`, with a sign before year 0: `-0043-03-15`.
 */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  if (year < 0 || year > 99) return Date.UTC(year, month - 1, day) / MS;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS;
}

/** Day number of an ISO day; NaN where the text is not one. A time of day after it is passed over. */
export function dayNumber(iso: string): number {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : NaN;
}

/** Year, month (1-12) and day (1-31) of a day number. */
export function ymd(day: number): [year: number, month: number, day: number] {
  const date = new Date(day * MS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

export function isoDay(day: number): string {
  const [year, month, date] = ymd(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 0) - dayOf(year, month, 0);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
