import type { Scale } from './scale.ts';
import type { Scene } from './types.ts';

/** A scene with nothing in it, to be filled; its lists are its own. */
export const emptyScene = (scale: Scale, width: number, height: number): Scene => ({
  width,
  height,
  contentHeight: 0,
  scale,
  lanes: [],
  dots: [],
  bars: [],
  columns: [],
  bands: [],
  crossTicks: [],
  reports: [],
  labels: [],
  counts: [],
  inWindow: 0,
  unlabelled: 0,
  axis: { ticks: [], parents: [] },
  rug: [],
  now: null,
  outliers: { left: null, right: null },
});
