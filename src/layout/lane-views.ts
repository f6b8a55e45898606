import type { Data } from './data.ts';
import { laneHeights } from './geometry.ts';
import { countOf } from './tracks.ts';
import type { LaneView } from './types.ts';

/** What the lanes' places depend on; pixels. */
export interface Viewport {
  /** Height of the lanes' viewport, and how far the lanes are scrolled up in it. */
  height: number;
  scrollTop: number;
  /** The reader's text size against the usual one; 1 where not said. */
  textScale?: number;
  /** Keys of the lanes that are folded. */
  folded?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** All lanes in their order; those scrolled away stand outside the viewport. */
export function lanesOf({ grouping: { heads }, tracks }: Data, viewport: Viewport): LaneView[] {
  const { folded = NONE, textScale = 1 } = viewport;
  const low = heads.filter((head) => folded.has(head.key)).length;
  const counts = { open: heads.length - low, folded: low };
  const heights = laneHeights(viewport.height, counts, textScale);
  let y = 0 - viewport.scrollTop;
  return heads.map(({ key, name }, i) => {
    const height = folded.has(key) ? heights.folded : heights.open;
    const track = tracks[i];
    const view = {
      key,
      name,
      y,
      middle: y + height / 2,
      height,
      folded: folded.has(key),
      shown: track ? countOf(track) : 0,
    };
    y += height;
    return view;
  });
}

/** Of all lanes together. */
export const heightOf = (lanes: readonly LaneView[]): number =>
  lanes.reduce((sum, lane) => sum + lane.height, 0);
