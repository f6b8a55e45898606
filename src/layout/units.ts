import { dayOf, weekday, ymd } from '../util/days.ts';
import { monthName } from '../util/month-names.ts';

/** Years are astronomical: 0 is 1 BC. */
export const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** A way to cut time into pieces: the piece that holds a day, and the first day of the next. */
interface Cut {
  floor(day: number): number;
  next(start: number): number;
}

const years = (n: number): Cut => ({
  floor: (day) => dayOf(Math.floor(ymd(day)[0] / n) * n, 1, 1),
  next: (start) => dayOf(ymd(start)[0] + n, 1, 1),
});

const months = (n: number): Cut => ({
  floor: (day) => {
    const [year, month] = ymd(day);
    return dayOf(year, Math.floor((month - 1) / n) * n + 1, 1);
  },
  next: (start) => {
    const [year, month] = ymd(start);
    return dayOf(year, month + n, 1);
  },
});

const DAYS: Cut = { floor: Math.floor, next: (start) => start + 1 };
/** Weeks begin on Monday (ISO 8601). */
const WEEKS: Cut = {
  floor: (day) => Math.floor(day) - weekday(Math.floor(day)) + 1,
  next: (start) => start + 7,
};

const inDay = (day: number): string => String(ymd(day)[2]);
const inMonth = (day: number): string => monthName(ymd(day)[1]).slice(0, 3);
const inYear = (day: number): string => yearWords(ymd(day)[0]);
const monthOfYear = (day: number): string => `${monthName(ymd(day)[1])} ${inYear(day)}`;
const dayOfMonth = (day: number): string => `${inDay(day)} ${inMonth(day)}`;
/** A January says its year. */
const monthOrYear = (day: number): string => (ymd(day)[1] === 1 ? inYear(day) : inMonth(day));
const before = (years: (first: number) => string) => (day: number) => {
  const first = ymd(day)[0];
  return first > 0 ? years(first) : '';
};

export interface Unit {
  /** Mean length in days. */
  days: number;
  /** Least room between two ticks, in pixels, so that their labels keep apart. */
  room: number;
  cut: Cut;
  label(start: number): string;
  /** The label where there is no row of parents, and the room that it needs. */
  alone(start: number): string;
  roomAlone: number;
  parent: { cut: Cut; label(start: number): string } | null;
}

const MONTH = { cut: months(1), label: monthOfYear };
const YEAR = { cut: years(1), label: inYear };
const DECADE = { cut: years(10), label: before((year) => `${year}s`) };
const CENTURY = { cut: years(100), label: before((year) => `${year}–${year + 99}`) };
const yearly = (n: number, parent: Unit['parent']): Unit => ({
  days: 365.2425 * n,
  room: 52,
  cut: years(n),
  label: inYear,
  alone: inYear,
  roomAlone: 52,
  parent,
});

/** Finest first. */
export const UNITS: readonly Unit[] = [
  { days: 1, room: 26, cut: DAYS, label: inDay, alone: dayOfMonth, roomAlone: 64, parent: MONTH },
  { days: 7, room: 26, cut: WEEKS, label: inDay, alone: dayOfMonth, roomAlone: 64, parent: MONTH },
  {
    days: 30.4369,
    room: 34,
    cut: months(1),
    label: inMonth,
    alone: monthOrYear,
    roomAlone: 44,
    parent: YEAR,
  },
  {
    days: 91.3106,
    room: 34,
    cut: months(3),
    label: inMonth,
    alone: monthOrYear,
    roomAlone: 44,
    parent: YEAR,
  },
  yearly(1, DECADE),
  yearly(2, DECADE),
  yearly(5, DECADE),
  yearly(10, CENTURY),
  yearly(20, CENTURY),
  yearly(50, CENTURY),
  ...[100, 200, 500, 1000, 2000, 5000, 10_000, 50_000].map((n) => yearly(n, null)),
];
