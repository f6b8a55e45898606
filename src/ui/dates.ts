import type { When } from '../event/types.ts';
import * as words from '../timeline/words.ts';
import { daysInMonth, ymd } from '../util/days.ts';
import { locale } from './locale.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

type Unit = 'day' | 'month' | 'year';

/**
 * Dates as the reader of a locale writes them, of the Gregorian calendar and in UTC. English that
 * puts the day first is the words' own; so are years before Christ and beyond four digits, which
 * locales do not agree about.
 */
export function calendarOf(name: string | undefined): words.Calendar {
  const shape = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(name, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const units: Record<Unit, Intl.DateTimeFormat> = {
    day: shape({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: shape({ month: 'long', year: 'numeric' }),
    year: shape({ year: 'numeric' }),
  };
  if (units.day.format(DAY) === words.english.day(1)) return words.english;
  const write = (unit: Unit, first: number, last = first): string =>
    isPlain(first) && isPlain(last)
      ? units[unit].formatRange(first * DAY, last * DAY)
      : words.english.span(first, last);
  return {
    day: (day) => write('day', day),
    month: (day) => (isPlain(day) ? write('month', day) : words.english.month(day)),
    year: (day) => (isPlain(day) ? write('year', day) : words.english.year(day)),
    span: (first, last) => write(unitOf(first, last), first, last),
  };
}

const calendar = calendarOf(locale);

const known = new WeakMap<When, string>();

/** Read once for each date: Intl takes its time, and lists ask again with every change. */
export function whenWords(when: When): string {
  const read = known.get(when) ?? words.whenWords(when, calendar);
  known.set(when, read);
  return read;
}

export const dayWords = (iso: string): string => words.dayWords(iso, calendar);
export const rangeWords = (from: string, to: string): string =>
  words.rangeWords(from, to, calendar);

function isPlain(day: number): boolean {
  const [year] = ymd(day);
  return year > 0 && year < 10_000;
}

/** The longest unit that a stretch consists of. */
function unitOf(first: number, last: number): Unit {
  const [, m1, d1] = ymd(first);
  const [y2, m2, d2] = ymd(last);
  if (d1 !== 1 || d2 !== daysInMonth(y2, m2)) return 'day';
  return m1 === 1 && m2 === 12 ? 'year' : 'month';
}
