import { dataOfExcerpt } from './data.ts';
import { NARROW } from './drawing.ts';
import type { Excerpt } from './excerpt.ts';

const LANE = 44;
const LEAST_LANES = 168;
/** Title, summary, choices, controls, axis, strip, card and foot, in pixels. */
const AROUND = 500;
const LEAST = 420;
const MOST = 1200;

/** Height of the lanes, in pixels: all of them, so that nothing inside the chart has to scroll. */
export const lanesHeight = (lanes: number): number =>
  Math.max(LANE * lanes, Math.min(56 * lanes, LEAST_LANES));

/** Height of a frame `width` pixels wide in which the chart need not scroll, in pixels. */
export function naturalHeight(excerpt: Excerpt, width: number): number {
  const lanes = width < NARROW ? 1 : dataOfExcerpt(excerpt).grouping.heads.length;
  return Math.min(MOST, Math.max(LEAST, AROUND + lanesHeight(lanes)));
}
