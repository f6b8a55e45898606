import { dayOf, isoDay, weekday, ymd } from '../util/days.ts';
import { bounds } from './bounds.ts';
import type { Unit } from './lexeme.ts';
import type { Count } from './said.ts';
import { cycleIndex, type Grain, type Slot } from './slot.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `1997`, `BC0490`. */
function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** ISO 8601 week: the year is that of its Thursday. */
function isoWeek(monday: number): string {
  const thursday = monday + 3;
  const [year] = ymd(thursday);
  const first = dayOf(year, 1, 4);
  const start = first - weekday(first) + 1;
  return `${timexYear(year)}-W${two(Math.round((monday - start) / 7) + 1)}`;
}

function timexDay(day: number): string {
  const [year] = ymd(day);
  return year > 0 ? isoDay(day) : `${timexYear(year)}${isoDay(day).slice(-6)}`;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

const within =
  (grain: 'month' | 'season' | 'quarter' | 'half', per: number, name: (n: number) => string) =>
  (at: number): string =>
    `${timexYear(Math.floor(at / per))}-${name(cycleIndex(grain, at))}`;

const VALUES: Record<Grain, (at: number) => string> = {
  day: timexDay,
  week: (at) => isoWeek(bounds({ grain: 'week', at })[0]),
  weekend: (at) => `${isoWeek(bounds({ grain: 'week', at })[0])}-WE`,
  month: within('month', 12, (n) => two(n + 1)),
  season: within('season', 4, (n) => SEASONS[n] ?? 'SP'),
  quarter: within('quarter', 4, (n) => `Q${String(n + 1)}`),
  half: within('half', 2, (n) => `H${String(n + 1)}`),
  year: timexYear,
  fiscal: timexYear,
  decade: (at) => (at >= 0 ? String(at).padStart(3, '0') : `BC${String(-at - 1).padStart(3, '0')}`),
  century: (at) => (at >= 0 ? two(at) : `BC${two(-at - 1)}`),
};

/** TIMEX3 value of a unit of the calendar: `2006-W32`, `2006-SU`, `198`. */
export function timex({ grain, at }: Slot): string {
  return VALUES[grain](at);
}

const PERIODS: Record<Unit, string> = {
  second: 'PT_S',
  minute: 'PT_M',
  hour: 'PT_H',
  day: 'P_D',
  week: 'P_W',
  weekend: 'P_WE',
  month: 'P_M',
  quarter: 'P_Q',
  year: 'P_Y',
  decade: 'P_DE',
  century: 'P_CE',
};

/** TIMEX3 duration: `P3D`, `PT2H`, `PXM` for a vague count. */
export function timexPeriod(unit: Unit, [min, max]: Count): string {
  return PERIODS[unit].replace('_', min === max ? String(min) : 'X');
}
