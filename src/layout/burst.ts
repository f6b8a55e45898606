import type { Data } from './data.ts';
import type { Range } from './range.ts';
import type { Scale } from './scale.ts';
import { lowerBound } from './search.ts';

/** Neighbours up to this many pixels apart stand in one burst. */
const APART = 24;
/** A burst that fills more of the window than this is only its surroundings. */
const MOST = 0.6;

/**
 * The events of a lane that crowd around `day`: those in a row of which none stands far from the
 * next. Null where there are not two of different days, or where they fill the window already.
 */
export function burstAt(data: Data, lane: number, scale: Scale, day: number): Range | null {
  const at = data.tracks[lane]?.at;
  if (!at || at.length === 0) return null;
  for (let gap = APART / scale.perDay; gap * scale.perDay >= 1; gap /= 2) {
    const burst = grown(at, nearest(at, day), gap);
    if (burst.to === burst.from) return null;
    if (burst.to - burst.from < MOST * (scale.to - scale.from)) return burst;
  }
  return null;
}

function nearest(at: Float64Array, day: number): number {
  const after = lowerBound(at, day);
  const away = (i: number): number => Math.abs((at[i] ?? Infinity) - day);
  return away(after) < away(after - 1) ? after : after - 1;
}

function grown(at: Float64Array, i: number, gap: number): Range {
  let [first, last] = [i, i];
  while (first > 0 && (at[first] ?? 0) - (at[first - 1] ?? 0) <= gap) first--;
  while (last + 1 < at.length && (at[last + 1] ?? 0) - (at[last] ?? 0) <= gap) last++;
  return { from: at[first] ?? 0, to: at[last] ?? 0 };
}
