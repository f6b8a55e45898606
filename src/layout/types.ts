import type { Look } from './status.ts';
import type { Scale } from './scale.ts';
import type { Axis } from './ticks.ts';

/** All numbers are CSS pixels from the top left of the lanes' viewport, unless they say otherwise. */
export interface LaneView {
  key: string;
  name: string;
  /** Top, and the line that dots sit on. */
  y: number;
  middle: number;
  height: number;
  /** One low row of marks without words. */
  folded: boolean;
  /** Events that the filter lets through, in the whole range. */
  shown: number;
}

/** What a dot and a bar have in common. */
interface Mark {
  event: number;
  lane: number;
  y: number;
  look: Look;
  /** "About": dotted. */
  about: boolean;
  openStart: boolean;
  openEnd: boolean;
}

export interface Dot extends Mark {
  x: number;
}

/** A month, a year, a stated range: as long as it lasted, cut off a little beyond the edges. */
export interface Bar extends Mark {
  x0: number;
  x1: number;
  height: number;
  fade: boolean;
}

/** Several events within a few pixels: its height tells how many (logarithm). */
export interface Column {
  lane: number;
  /** First event in it; the others follow in the lane's track. */
  event: number;
  x: number;
  y: number;
  height: number;
  n: number;
  look: Look;
}

/** Where bars are too many to draw one by one: how many overlap. */
export interface Band {
  x0: number;
  x1: number;
  y: number;
  n: number;
}

/** An event of another lane that names this lane's actor. */
export interface CrossTick {
  event: number;
  lane: number;
  x0: number;
  x1: number;
  y: number;
}

/** From a reported event to the day of the cable that reports it. */
export interface ReportLine {
  x0: number;
  x1: number;
  y: number;
}

export interface Label {
  event: number;
  lane: number;
  text: string;
  width: number;
  x: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'end';
  above: boolean;
  /** Upright line from the mark to the label, at `x`. */
  leader: { x: number; y0: number; y1: number };
}

/** "400 events" beside a column that stands alone. */
export interface CountLabel {
  text: string;
  x: number;
  y: number;
}

export interface Outliers {
  /** "1997: 1 event to the left", or null. */
  left: string | null;
  right: string | null;
}

/** One frame of the drawing. */
export interface Scene {
  width: number;
  /** Height of the lanes' viewport; all lanes together may be higher. */
  height: number;
  contentHeight: number;
  scale: Scale;
  lanes: LaneView[];
  dots: Dot[];
  bars: Bar[];
  columns: Column[];
  bands: Band[];
  crossTicks: CrossTick[];
  reports: ReportLine[];
  labels: Label[];
  counts: CountLabel[];
  /** Events in the window and in the lanes on screen that labels are for, and how many of them have no label. */
  inWindow: number;
  unlabelled: number;
  axis: Axis;
  /** The cables' own days, as x. */
  rug: number[];
  /** Today, as x; null where the window does not hold it. */
  now: number | null;
  outliers: Outliers;
}
