import { pictureOf } from '../../layout/picture.ts';
import { drawSvg } from '../../layout/svg.ts';
import type { Chart } from './chart.svelte.ts';
import { printTurn } from './print-turn.ts';
import { svgNode } from './svg-node.ts';

/** Width of the picture on paper, in pixels: a page of A4 less its margins. */
const PAPER = 720;

/** Fills an element with the whole range as plain SVG while the page is printed. */
export const printing =
  (chart: Chart) =>
  (element: HTMLElement): (() => void) => {
    const before = (): void => {
      element.replaceChildren(svgNode(drawSvg(pictureOf(chart.data, chart.time.full, PAPER))));
    };
    const after = (): void => element.replaceChildren();
    return printTurn(before, after);
  };
