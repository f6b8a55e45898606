import type { LaneView } from './types.ts';
import { ROWS } from './rows.ts';

export const LANE_MOST = 56;
const LANE_LEAST = 44;

export const DOT_RADIUS = 4;
export const BAR_HEIGHT = 6;
/** A bar shorter than this is drawn this long, so that it can be seen and hit. */
export const BAR_LEAST = 8;
const ROW_STEP = 7;
/** In lanes below this height rows and bars are slimmer, so that they keep clear of the labels. */
const ROOMY = 52;
const SLIM = { bar: 4, step: 4.5 } as const;

export const LABEL_SIZE = 12;
/** Marks up to this height leave both label rows of their lane free. */
export const MARK_ZONE = 16;

/** A folded lane: one row of text, and high enough to be pressed. */
const FOLDED = 24;

/** Heights in pixels. */
export interface LaneHeights {
  open: number;
  folded: number;
}

/**
 * As high as fits, within limits; the same for all open lanes, whatever they hold. `textScale` is
 * the reader's text size against the usual one: both rows of labels grow with it.
 */
export function laneHeights(
  viewport: number,
  lanes: { open: number; folded: number },
  textScale: number,
): LaneHeights {
  const folded = Math.round(FOLDED * Math.max(1, textScale));
  const more = Math.round(2 * LABEL_SIZE * (textScale - 1));
  const room = viewport - lanes.folded * folded;
  const [least, most] = [LANE_LEAST + more, LANE_MOST + more];
  const fair = Math.floor(room / Math.max(1, lanes.open));
  if (fair >= least || lanes.folded > 0)
    return { folded, open: Math.max(least, Math.min(most, fair)) };
  // Lanes that scroll are as high as lets the last on show end with the viewport.
  const whole = Math.max(1, Math.floor(viewport / least));
  return { folded, open: Math.max(least, Math.min(most, Math.floor(viewport / whole))) };
}

export const barHeight = (lane: LaneView): number => (lane.height < ROOMY ? SLIM.bar : BAR_HEIGHT);

/** Row 0 is the middle, 1 above it, 2 below it. */
export function rowY(lane: LaneView, row: number): number {
  const step = lane.folded ? 0 : lane.height < ROOMY ? SLIM.step : ROW_STEP;
  const place = row % ROWS;
  return lane.middle + (place === 1 ? -step : place === 2 ? step : 0);
}

/** A full column is this many events, as a power of two. */
const FULL = 13;

/** A dot is one; every doubling adds the same: no window's maximum moves the columns of another. */
export function columnHeight(n: number, lane: LaneView): number {
  const most = lane.height - 6;
  return Math.min(most, 2 * DOT_RADIUS + ((most - 2 * DOT_RADIUS) * Math.log2(n)) / FULL);
}

export const labelBaseline = (lane: LaneView, above: boolean, textScale: number): number =>
  above ? lane.y + LABEL_SIZE * textScale + 1 : lane.y + lane.height - 5 * textScale;
