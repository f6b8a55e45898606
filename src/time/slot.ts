/** The calendar's units. A weekend belongs to its week; a fiscal year (US) to the year it ends in. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal'
  | 'decade'
  | 'century';

/**
 * One unit of the calendar. `at` counts units of the grain in order, so that the next one is
 * `at + 1`: day number, week number, `12 * year + month - 1`, `4 * year + season`, year, decade…
 */
export interface Slot {
  grain: Grain;
  at: number;
}

/** How many of a grain make a year, for grains that are named within their year. */
export const perYear = { month: 12, season: 4, quarter: 4, half: 2 } as const;

export type CycleGrain = keyof typeof perYear;

/** The nth (from 0) month, season, quarter or half of a year. */
export function cycleSlot(grain: CycleGrain, year: number, n: number): Slot {
  return { grain, at: year * perYear[grain] + n };
}

/** Position from 0 within the year. */
export function cycleIndex(grain: CycleGrain, at: number): number {
  return at - Math.floor(at / perYear[grain]) * perYear[grain];
}
