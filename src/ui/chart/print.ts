import { pictureOf } from '../../layout/picture.ts';
import { drawSvg } from '../../layout/svg.ts';
import type { Chart } from './chart.svelte.ts';
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
    const medium = matchMedia('print');
    const change = (): void => (medium.matches ? before() : after());
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    medium.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      medium.removeEventListener('change', change);
    };
  };
