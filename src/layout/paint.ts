import { BAR_HEIGHT, DOT_RADIUS } from './geometry.ts';
import type { Pen, Stroke } from './pen.ts';
import type { Look } from './status.ts';
import type { Bar, Column, CrossTick, Dot, Scene } from './types.ts';

const GRID: Stroke = { stroke: 'rule', width: 1, opacity: 0.55 };
const GRID_STRONG: Stroke = { stroke: 'rule', width: 1 };
const HAIRLINE: Stroke = { stroke: 'soft', width: 1, dots: true };
const LEADER: Stroke = { stroke: 'faint', width: 1 };
const TICK: Stroke = { stroke: 'faint', width: 1 };
const NOW: Stroke = { stroke: 'accent', width: 1, dots: true };
const ARROW: Stroke = { stroke: 'ink', width: 1.3 };

const DOTS: Record<Look, Stroke> = {
  solid: { fill: 'ink', stroke: 'paper', width: 1 },
  hatched: { fill: 'hatch', stroke: 'ink', width: 1.3 },
  hollow: { fill: 'paper', stroke: 'ink', width: 1.5 },
  muted: { fill: 'faint', stroke: 'paper', width: 1 },
};
const BARS: Record<Look, Stroke> = {
  solid: { fill: 'ink', opacity: 0.8 },
  hatched: { fill: 'hatch', stroke: 'ink', width: 1 },
  hollow: { fill: 'paper', stroke: 'ink', width: 1.3 },
  muted: { fill: 'faint' },
};
const ABOUT: Stroke = { fill: 'paper', stroke: 'ink', width: 1.3, dots: true };
const COLUMNS: Record<'solid' | 'hollow', Stroke> = {
  solid: { fill: 'ink' },
  hollow: { fill: 'paper', stroke: 'ink', width: 1.2 },
};
const COLUMN_WIDTH = 5;

/** Everything in the lanes but their words. Later is on top. */
export function paint(scene: Scene, pen: Pen): void {
  grid(scene, pen);
  if (scene.now !== null) pen.line(scene.now, 0, scene.now, scene.height, NOW);
  for (const tick of scene.crossTicks) crossTick(tick, pen);
  for (const band of scene.bands) {
    const opacity = Math.min(0.6, 0.15 + 0.1 * Math.log2(1 + band.n));
    const style: Stroke = { fill: 'ink', opacity: Math.round(opacity * 50) / 50 };
    pen.box(band.x0, band.y - BAR_HEIGHT / 2, band.x1 - band.x0, BAR_HEIGHT, style);
  }
  for (const line of scene.reports) {
    pen.line(line.x0, line.y, line.x1, line.y, HAIRLINE);
    pen.line(line.x1, line.y - 3, line.x1, line.y + 3, TICK);
  }
  for (const bar of scene.bars) paintBar(bar, pen);
  for (const column of scene.columns) paintColumn(column, pen);
  for (const dot of scene.dots) paintDot(dot, pen);
  for (const { leader } of scene.labels) {
    pen.line(leader.x, leader.y0, leader.x, leader.y1, LEADER);
  }
}

function grid({ axis, lanes, scale, height }: Scene, pen: Pen): void {
  for (const tick of axis.ticks) {
    pen.line(tick.x, 0, tick.x, height, tick.strong ? GRID_STRONG : GRID);
  }
  for (const lane of lanes) {
    const y = lane.y + lane.height;
    if (y > 0 && y <= height) pen.line(0, y, scale.right, y, GRID_STRONG);
  }
}

function crossTick({ x0, x1, y }: CrossTick, pen: Pen): void {
  if (x1 > x0) pen.line(x0, y, x1, y, TICK);
  for (const x of x1 > x0 ? [x0, x1] : [x0]) pen.line(x, y - 4, x, y + 4, TICK);
}

function paintDot(dot: Dot, pen: Pen): void {
  const { x, y } = dot;
  arrows(dot, x - DOT_RADIUS, x + DOT_RADIUS, pen);
  if (!dot.about) return pen.disc(x, y, DOT_RADIUS, DOTS[dot.look]);
  pen.disc(x, y, DOT_RADIUS, ABOUT);
  if (dot.look !== 'hollow') pen.disc(x, y, DOT_RADIUS / 2, DOTS[dot.look]);
}

function paintBar(bar: Bar, pen: Pen): void {
  const { x0, x1, y, height, fade } = bar;
  arrows(bar, x0, x1, pen);
  const style = bar.about ? { ...ABOUT, fade } : fade ? FADING[bar.look] : BARS[bar.look];
  pen.box(x0, y - height / 2, x1 - x0, height, style);
}

/** What is known only roughly weighs less than what is known to the day. */
const fading = (look: Look): Stroke => ({ ...BARS[look], fade: true, opacity: 0.65 });
const FADING: Record<Look, Stroke> = {
  solid: fading('solid'),
  hatched: fading('hatched'),
  hollow: fading('hollow'),
  muted: fading('muted'),
};

function paintColumn({ x, y, height, look }: Column, pen: Pen): void {
  const style = COLUMNS[look === 'hollow' ? 'hollow' : 'solid'];
  pen.box(x - COLUMN_WIDTH / 2, y - height / 2, COLUMN_WIDTH, height, style);
}

const ARROW_LENGTH = 12;

function arrows(mark: Dot | Bar, x0: number, x1: number, pen: Pen): void {
  if (mark.openStart) arrow(x0, mark.y, -1, pen);
  if (mark.openEnd) arrow(x1, mark.y, 1, pen);
}

function arrow(x: number, y: number, way: number, pen: Pen): void {
  const tip = x + way * ARROW_LENGTH;
  pen.line(x, y, tip, y, ARROW);
  for (const side of [-3, 3]) pen.line(tip - way * 4, y + side, tip, y, ARROW);
}
