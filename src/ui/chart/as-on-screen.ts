import { flushSync } from 'svelte';
import type { Chart } from './chart.svelte.ts';
import { printTurn } from './print-turn.ts';

/** Widest on paper, in pixels: a page of A4 less its margins. */
const PAPER = 720;
/** Dots of paper for each pixel of a screen. */
const SHARP = 4;

/** Paper gets the stretch of time that is on screen, as wide as a page, in print's own sharpness. */
export const asOnScreen = (chart: Chart) => () => {
  let width = 0;
  return printTurn(
    () => {
      width ||= chart.width;
      chart.width = Math.min(width, PAPER);
      chart.sharpness = SHARP;
      flushSync();
    },
    () => {
      if (width > 0) chart.width = width;
      width = 0;
      chart.sharpness = 0;
    },
  );
};
