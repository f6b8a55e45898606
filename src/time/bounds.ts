import { dayOf, ymd } from '../util/days.ts';
import type { Part } from './lexeme.ts';
import type { Grain, Slot } from './slot.ts';

/** First and last day, both inside. */
export type Bounds = readonly [earliest: number, latest: number];

interface Measure {
  /** First day of the unit. */
  start: (at: number) => number;
  /** The unit that holds a day. */
  at: (day: number) => number;
}

const monthStart = (at: number): number => dayOf(0, at + 1, 1);
const monthAt = (day: number): number => {
  const [year, month] = ymd(day);
  return year * 12 + month - 1;
};

/** Units of a fixed number of months, the first of which starts `offset` months into year 0. */
const months = (length: number, offset: number): Measure => ({
  start: (at) => monthStart(at * length + offset),
  at: (day) => Math.floor((monthAt(day) - offset) / length),
});

/**
 * Decades and centuries, named by their year's first digits; before Christ the digits count down
 * to the right, so that units lie `shift` years later: `470s BC` is 479 to 470 BC.
 */
const years = (length: number, shift: number): Measure => ({
  start: (at) => dayOf(at * length + (at < 0 ? shift : 0), 1, 1),
  at: (day) => {
    const [year] = ymd(day);
    return Math.floor((year - (year <= 0 ? shift : 0)) / length);
  },
});

/** Monday 1970-01-05, the first Monday after day 0. */
const MONDAY = 4;
const week: Measure = {
  start: (at) => at * 7 + MONDAY,
  at: (day) => Math.floor((day - MONDAY) / 7),
};

/**
 * Where each unit begins: weeks on Monday, spring in March (northern), the US fiscal year on
 * 1 October of the year before. A unit ends on the day before the next one begins.
 */
const MEASURES: Record<Grain, Measure> = {
  day: { start: (at) => at, at: (day) => day },
  week,
  weekend: { start: (at) => week.start(at) + 5, at: week.at },
  month: months(1, 0),
  season: months(3, 2),
  quarter: months(3, 0),
  half: months(6, 0),
  year: months(12, 0),
  fiscal: months(12, -3),
  decade: years(10, 2),
  century: years(100, 1),
};

/** From and to, counted from 0 in days, months or years after the start; null is the end. */
type Cut = readonly [from: number, to: number | null];

interface Division extends Record<Part, Cut> {
  count: 'day' | 'month' | 'year';
}

const thirds = (n: number, count: Division['count'], half: number): Division => ({
  count,
  early: [0, n],
  mid: [n, n * 2],
  late: [n * 2, null],
  'first-half': [0, half],
  'second-half': [half, null],
});

/**
 * What the vague words mean. "Early" covers beginning, start, opening; "late" covers end, close.
 * docs/dates.md prints this table.
 */
export const DIVISIONS: Partial<Record<Grain, Division>> = {
  week: { ...thirds(2, 'day', 4), mid: [2, 4], late: [4, null] },
  month: thirds(10, 'day', 15),
  season: { ...thirds(1, 'month', 1), 'first-half': [0, 2], 'second-half': [1, null] },
  quarter: { ...thirds(1, 'month', 1), 'first-half': [0, 2], 'second-half': [1, null] },
  half: thirds(2, 'month', 3),
  year: thirds(4, 'month', 6),
  fiscal: thirds(4, 'month', 6),
  decade: { ...thirds(4, 'year', 5), mid: [4, 7], late: [7, null] },
  century: { ...thirds(33, 'year', 50), mid: [33, 67], late: [67, null] },
};

/** The day that lies a number of days, months or years after a first of the month. */
function after(day: number, count: Division['count'], n: number): number {
  if (count === 'day') return day + n;
  return monthStart(monthAt(day) + (count === 'year' ? n * 12 : n));
}

export function slotAt(grain: Grain, day: number): Slot {
  return { grain, at: MEASURES[grain].at(day) };
}

/** The days of a unit, or of a part of it; a grain without parts is taken whole. */
export function bounds({ grain, at }: Slot, part: Part | null = null): Bounds {
  const { start } = MEASURES[grain];
  const first = start(at);
  const last = grain === 'weekend' ? first + 1 : start(at + 1) - 1;
  const division = part === null ? undefined : DIVISIONS[grain];
  if (!division || part === null) return [first, last];
  const [from, to] = division[part];
  return [
    after(first, division.count, from),
    to === null ? last : after(first, division.count, to) - 1,
  ];
}

/** The same day of the month a number of months away; the month's last day where it is shorter. */
export function addMonths(day: number, n: number): number {
  const target = monthAt(day) + n;
  const [, , date] = ymd(day);
  return Math.min(monthStart(target) + date - 1, monthStart(target + 1) - 1);
}
