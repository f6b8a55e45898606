import { isoDay } from '../util/days.ts';
import type { Bounds } from './bounds.ts';
import { bounds } from './bounds.ts';
import type { Part } from './lexeme.ts';
import { cycleIndex, type Grain, type Slot } from './slot.ts';

/** A year in ISO 8601 and EDTF: four digits, a sign before year 0. */
function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
const yearOf = (at: number, per: number): string => isoYear(Math.floor(at / per));

/** EDTF has codes for these; any other unit is written as the interval of its days. */
const NAMES: Partial<Record<Grain, (at: number) => string>> = {
  day: isoDay,
  month: (at) => `${yearOf(at, 12)}-${two(cycleIndex('month', at) + 1)}`,
  season: (at) => `${yearOf(at, 4)}-${String(21 + cycleIndex('season', at))}`,
  year: isoYear,
  decade: (at) =>
    at >= 0 ? `${String(at).padStart(3, '0')}X` : edtfInterval(bounds({ grain: 'decade', at })),
  century: (at) => (at >= 0 ? `${two(at)}XX` : edtfInterval(bounds({ grain: 'century', at }))),
};

/** `2006-07-11/2006-07-14`; one day where both ends are the same. */
export function edtfInterval([from, to]: Bounds): string {
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
}

/** `[2006-09-01..2006-09-10]`: one day between the two. */
function edtfBetween([from, to]: Bounds): string {
  return from === to ? isoDay(from) : `[${isoDay(from)}..${isoDay(to)}]`;
}

/**
 * EDTF (ISO 8601-2) level 1: `2006-07-05`, `2006-21` for spring, `198X`; intervals for weeks,
 * quarters, halves and fiscal years; the level 2 set `[a..b]` for a part.
 */
export function edtf(slot: Slot, part: Part | null): string {
  if (part !== null) return edtfBetween(bounds(slot, part));
  return NAMES[slot.grain]?.(slot.at) ?? edtfInterval(bounds(slot));
}
