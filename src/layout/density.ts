import type { Data } from './data.ts';
import type { Model } from './model.ts';
import { Scale } from './scale.ts';
import { axisOf, type Axis } from './ticks.ts';
import type { Range } from './range.ts';

/** Width of one step of the density strip, in pixels. */
export const STRIP_STEP = 2;

/** How many events began in each step of the whole range: all, and those the filter lets through. */
export interface Strip {
  scale: Scale;
  all: Uint32Array;
  shown: Uint32Array;
  /** Highest of `all`: heights go with the square root of the share of it. */
  most: number;
  axis: Axis;
}

/** `whole` is the same strip without a filter, where it has been counted already. */
export function stripOf(
  data: Data,
  range: Range,
  left: number,
  right: number,
  whole?: Strip,
  textScale?: number,
): Strip {
  const scale = whole?.scale ?? new Scale(range.from, range.to, left, right);
  const all = whole?.all ?? count(data.model, scale, null);
  const shown = data.mask ? count(data.model, scale, data.mask) : all;
  const most = whole?.most ?? all.reduce((a, b) => Math.max(a, b), 1);
  return {
    scale,
    all,
    shown,
    most,
    axis: whole?.axis ?? axisOf(scale, data.model.language, 1, textScale),
  };
}

function count(model: Model, scale: Scale, mask: Uint8Array | null): Uint32Array {
  const steps = Math.max(1, Math.ceil((scale.right - scale.left) / STRIP_STEP));
  const bins = new Uint32Array(steps);
  const perStep = scale.perDay / STRIP_STEP;
  for (let i = 0; i < model.size; i++) {
    if (mask && mask[i] === 0) continue;
    const bin = Math.floor(((model.start[i] ?? 0) - scale.from) * perStep);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** Height of a step in a strip of `height` pixels; what holds anything can be seen. */
export const stripHeight = (n: number, most: number, height: number): number =>
  n === 0 ? 0 : Math.max(2, height * Math.sqrt(n / most));
