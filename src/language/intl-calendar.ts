import { daysInMonth, ymd } from '../util/days.ts';
import type { Calendar } from './types.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/**
 * Dates as a language writes them, of the Gregorian calendar and in UTC; years before our era say so.
 * @param locale BCP 47; undefined for the machine's own.
 */
export function intlCalendar(locale: string | undefined): Calendar {
  const shape = (parts: Intl.DateTimeFormatOptions) => {
    const of = (first: number): Intl.DateTimeFormat => (ymd(first)[0] > 0 ? ours : earlier);
    const make = (more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, { ...parts, ...more, timeZone: 'UTC', calendar: 'gregory' });
    const ours = make({});
    const earlier = parts.year ? make({ era: 'short' }) : ours;
    return {
      one: (day: number): string => (isDay(day) ? of(day).format(day * DAY) : ''),
      span: (first: number, last: number): string =>
        isDay(first) && isDay(last) ? of(first).formatRange(first * DAY, last * DAY) : '',
    };
  };
  const year = shape({ year: 'numeric' });
  const month = shape({ month: 'long', year: 'numeric' });
  const day = shape({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    day: day.one,
    month: month.one,
    year: year.one,
    /** Written in the longest unit that it consists of. */
    span(first, last) {
      const [, m1, d1] = ymd(first);
      const [y2, m2, d2] = ymd(last);
      if (d1 !== 1 || d2 !== daysInMonth(y2, m2)) return day.span(first, last);
      return (m1 === 1 && m2 === 12 ? year : month).span(first, last);
    },
    date: shape({ day: 'numeric' }).one,
    shortMonth: shape({ month: 'short' }).one,
    shortDay: shape({ day: 'numeric', month: 'short' }).one,
  };
}

/** `Intl` throws at what is no day, and at days that no Date holds. */
const isDay = (day: number): boolean => Math.abs(day) <= 1e8;
