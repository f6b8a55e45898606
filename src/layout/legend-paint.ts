import { emptyScene } from './empty-scene.ts';
import { BAR_HEIGHT } from './geometry.ts';
import type { LegendKey } from './legend.ts';
import { paint } from './paint.ts';
import type { Pen } from './pen.ts';
import { Scale } from './scale.ts';
import type { Look } from './status.ts';
import type { Bar, Dot, Scene } from './types.ts';

/** Size of the small picture before each word of the legend, in pixels. */
export const SWATCH = { width: 22, height: 14 } as const;

const X = SWATCH.width / 2;
const Y = SWATCH.height / 2;
const mark = { event: 0, lane: 0, y: Y, about: false, openStart: false, openEnd: false } as const;
const dot = (look: Look, more: Partial<Dot> = {}): Partial<Scene> => ({
  dots: [{ ...mark, x: X, look, ...more }],
});
const bar = (more: Partial<Bar>): Partial<Scene> => ({
  bars: [
    {
      ...mark,
      x0: 1,
      x1: SWATCH.width - 1,
      height: BAR_HEIGHT,
      look: 'solid',
      fade: false,
      ...more,
    },
  ],
});

const SCENES: Record<Exclude<LegendKey, 'rug'>, Partial<Scene>> = {
  solid: dot('solid'),
  hatched: dot('hatched'),
  hollow: dot('hollow'),
  muted: dot('muted'),
  fade: bar({ fade: true }),
  range: bar({}),
  about: dot('solid', { about: true }),
  open: dot('solid', { openEnd: true, x: 5 }),
  column: {
    columns: [6, 13].map((height, i) => {
      const x = X - 4 + 8 * i;
      return { lane: 0, event: 0, x, y: Y, height, n: 2, look: 'solid' };
    }),
  },
  tick: { crossTicks: [{ event: 0, lane: 0, x0: X, x1: X, y: Y }] },
};

/** A legend's picture is drawn by what draws the chart, so the two cannot differ. */
export function paintSwatch(key: LegendKey, pen: Pen): void {
  if (key === 'rug') return rugMark(X, Y - 4, pen);
  const empty = emptyScene(new Scale(0, 1, 0, SWATCH.width), SWATCH.width, SWATCH.height);
  paint({ ...empty, ...SCENES[key] }, pen);
}

/** Day of a cable, hanging from the axis: a small tick with a foot. */
export function rugMark(x: number, y: number, pen: Pen): void {
  pen.line(x, y, x, y + 7, { stroke: 'ink', width: 1.5 });
}
