import { weekday, ymd } from '../util/days.ts';
import { monthName } from '../util/month-names.ts';
import { bounds, type Bounds } from './bounds.ts';
import type { Part } from './lexeme.ts';
import { cycleIndex, type Grain, type Slot } from './slot.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const yearLabel = (year: number): string => (year > 0 ? String(year) : `${String(1 - year)} BC`);

function dayLabel(day: number): string {
  const [year, month, date] = ymd(day);
  return `${String(date)} ${monthName(month)} ${yearLabel(year)}`;
}

const named =
  (grain: 'month' | 'season' | 'quarter' | 'half', per: number, name: (n: number) => string) =>
  (at: number): string =>
    `${name(cycleIndex(grain, at))} ${yearLabel(Math.floor(at / per))}`;

/** A winter spans two years: `winter 2008/09`. */
function seasonLabel(at: number): string {
  const year = Math.floor(at / 4);
  const n = cycleIndex('season', at);
  const next = n === 3 && year > 0 ? `/${String((year + 1) % 100).padStart(2, '0')}` : '';
  return `${SEASONS[n] ?? ''} ${yearLabel(year)}${next}`;
}

const ordinal = (n: number): string => {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${String(n)}${ending}`;
};

const LABELS: Record<Grain, (at: number) => string> = {
  day: dayLabel,
  week: (at) => `week of ${dayLabel(bounds({ grain: 'week', at })[0])}`,
  weekend: (at) => `weekend of ${rangeLabel(bounds({ grain: 'weekend', at }))}`,
  month: named('month', 12, (n) => monthName(n + 1)),
  season: seasonLabel,
  quarter: named('quarter', 4, (n) => `${ORDINALS[n] ?? ''} quarter`),
  half: named('half', 2, (n) => `${ORDINALS[n] ?? ''} half`),
  year: yearLabel,
  fiscal: (at) => `fiscal year ${yearLabel(at)}`,
  decade: (at) => (at >= 0 ? `${String(at * 10)}s` : `${String(-at * 10)}s BC`),
  century: (at) => (at >= 0 ? `${ordinal(at + 1)} century` : `${ordinal(-at)} century BC`),
};

const PARTS: Record<Part, string> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  'first-half': 'first half of',
  'second-half': 'second half of',
};

/** In words: `early September 2006`, `mid-July 2009`, `week of 3 July 2006`. */
export function slotLabel(slot: Slot, part: Part | null): string {
  const name = LABELS[slot.grain](slot.at);
  if (part === null) return name;
  return part === 'mid' ? `mid-${name}` : `${PARTS[part]} ${name}`;
}

/** `11–14 July 2006`, `28 April – 4 May 2007`. */
export function rangeLabel([from, to]: Bounds): string {
  if (from === to) return dayLabel(from);
  const [[y1, m1, d1], [y2, m2]] = [ymd(from), ymd(to)];
  if (y1 !== y2) return `${dayLabel(from)} – ${dayLabel(to)}`;
  if (m1 !== m2) return `${String(d1)} ${monthName(m1)} – ${dayLabel(to)}`;
  return `${String(d1)}–${dayLabel(to)}`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const weekdayName = (day: number): string => WEEKDAYS[weekday(day) - 1] ?? '';
