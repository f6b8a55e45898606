import { columnHeight } from './geometry.ts';
import type { Scale } from './scale.ts';
import { lowerBound } from './search.ts';
import type { Track } from './tracks.ts';
import type { Band, Column, LaneView } from './types.ts';

/** Width of a bin in pixels: events closer than this share a column. */
export const BIN = 6;

/** Positions `[first, last)` of a track's points that share a bin. */
export interface Bin {
  first: number;
  last: number;
}

/** Bins begin at multiples of their own width since day 0, so that panning never regroups events. */
const stepOf = (scale: Scale): number => BIN / scale.perDay;

/** The bins that hold something, in order: one binary search each. */
export function binsOf(at: Float64Array, scale: Scale, margin: number): Bin[] {
  const step = stepOf(scale);
  const bins: Bin[] = [];
  const end = lowerBound(at, scale.day(scale.right + margin));
  let first = lowerBound(at, scale.day(scale.left - margin));
  while (first < end) {
    const edge = (Math.floor((at[first] ?? 0) / step) + 1) * step;
    const last = Math.max(first + 1, lowerBound(at, edge, first, end));
    bins.push({ first, last });
    first = last;
  }
  return bins;
}

export function columnOf(
  bin: Bin,
  track: Track,
  scale: Scale,
  lane: LaneView,
  index: number,
): Column {
  const { first, last } = bin;
  const n = last - first;
  const x = scale.x(((track.at[first] ?? 0) + (track.at[last - 1] ?? 0)) / 2);
  const hollow = (track.hollow[last] ?? 0) - (track.hollow[first] ?? 0);
  return {
    lane: index,
    event: track.points[first] ?? 0,
    x,
    y: lane.middle,
    height: columnHeight(n, lane),
    n,
    look: hollow === n ? 'hollow' : 'solid',
  };
}

/** How many spans overlap in each bin, equal neighbours joined. */
export function bandsOf(track: Track, scale: Scale, lane: LaneView): Band[] {
  const step = stepOf(scale);
  const { from, ends } = track.spans;
  const bands: Band[] = [];
  let started = 0;
  let ended = 0;
  for (let b = Math.floor(scale.from / step); b * step < scale.to; b++) {
    started = lowerBound(from, (b + 1) * step, started);
    ended = lowerBound(ends, b * step, ended);
    const n = started - ended;
    if (n === 0) continue;
    const x0 = Math.max(scale.left, scale.x(b * step));
    const x1 = Math.min(scale.right, scale.x((b + 1) * step));
    const before = bands.at(-1);
    if (before?.n === n && Math.abs(before.x1 - x0) < 0.01) before.x1 = x1;
    else bands.push({ x0, x1, y: lane.middle, n });
  }
  return bands;
}
