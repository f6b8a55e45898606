import type { Component } from 'svelte';
import type { groupLanes } from '../../layout/lanes.ts';
import type { modelOf } from '../../layout/model.ts';
import type { Chart } from './chart.svelte.ts';

/** What a hand on the density strip works on. */
export interface StripHost {
  /** The strip's box: left and right of its scale, and its height, in pixels. */
  box(): { left: number; right: number; height: number };
  /** The window on the strip, in pixels. */
  window(): [number, number];
  moved(x0: number, x1: number): void;
  ended(): void;
  /** A click beside the window. */
  centred(x: number): void;
}

/** Makes a group of the strip take the window along; returns how to bring it up to date and stop. */
export type AttachStrip = (
  group: SVGGElement,
  host: StripHost,
) => { sync: () => void; stop: () => void };

/**
 * What a chart can be handled with beyond the drawing itself. It is handed in, so that a chart in
 * an article does not load what only the desk has.
 */
export interface Hands {
  strip: AttachStrip;
  /** Called for the element under the drawing, to make the chart ready for paper; how to stop. */
  paper: (chart: Chart) => (element: HTMLElement) => () => void;
  /** Names of lanes that can be moved and folded; without it they stand as they are. */
  lanes?: Component<{ chart: Chart }>;
  /** How events become what is drawn, and how lanes are made of that; the desk does both ahead. */
  model: typeof modelOf;
  group: typeof groupLanes;
}
