import { dayOf, weekday, ymd } from '../util/days.ts';
import type { Language } from '../language/types.ts';

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

type Words = (start: number, language: Language) => string;
const inDay: Words = (day, { calendar }) => calendar.date(day);
const inMonth: Words = (day, { calendar }) => calendar.shortMonth(day);
const inYear: Words = (day, { calendar }) => calendar.year(day);
const monthOfYear: Words = (day, { calendar }) => calendar.month(day);
const dayOfMonth: Words = (day, { calendar }) => calendar.shortDay(day);
/** A January says its year. */
const monthOrYear: Words = (day, language) => (ymd(day)[1] === 1 ? inYear : inMonth)(day, language);
/** Decades and centuries before our era would count backwards: none. */
const inOurEra =
  (label: Words): Words =>
  (day, language) =>
    ymd(day)[0] > 0 ? label(day, language) : '';

const hundredYears: Words = (day, { calendar, say }) => {
  const last = dayOf(ymd(day)[0] + 99, 1, 1);
  return say('years', { from: calendar.year(day), to: calendar.year(last) });
};

export interface Unit {
  /** Mean length in days. */
  days: number;
  /** Least room between two ticks, in pixels, so that their labels keep apart. */
  room: number;
  cut: Cut;
  label: Words;
  /** The label where there is no row of parents, and the room that it needs. */
  alone: Words;
  roomAlone: number;
  parent: { cut: Cut; label: Words } | null;
}

const MONTH = { cut: months(1), label: monthOfYear };
const YEAR = { cut: years(1), label: inYear };
const DECADE = {
  cut: years(10),
  label: inOurEra((day, { calendar, say }) => say('decade', { year: calendar.year(day) })),
};
const CENTURY = { cut: years(100), label: inOurEra(hundredYears) };
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
