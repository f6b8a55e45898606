import type { Intervals } from './intervals.ts';

/** Bars that overlap in time take turns on this many rows of their lane. */
export const ROWS = 3;

/** The lowest free row for each interval, in order of start; all full: the one free soonest. */
export function rowsOf(spans: Intervals): Uint8Array {
  const rows = new Uint8Array(spans.from.length);
  const free = new Float64Array(ROWS).fill(-Infinity);
  for (let i = 0; i < rows.length; i++) {
    const from = spans.from[i] ?? 0;
    let row = free.findIndex((day) => day <= from);
    if (row < 0) row = free.indexOf(Math.min(...free));
    rows[i] = row;
    free[row] = Math.max(free[row] ?? 0, spans.to[i] ?? 0);
  }
  return rows;
}
