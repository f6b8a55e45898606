import { intervalsOf, type Intervals } from './intervals.ts';
import type { Grouping } from './group.ts';
import type { Model } from './model.ts';
import { rowsOf } from './rows.ts';
import { QUIET, SPAN } from './shape.ts';
import { lookOf } from './status.ts';

/** What one lane holds once the filter has spoken: arrays sorted by day. */
export interface Track {
  /** Events on one day, and the middle of that day. */
  readonly points: Uint32Array;
  readonly at: Float64Array;
  /** The middles of those days whose event has no label. */
  readonly quiet: Float64Array;
  /** How many of the points before each index are hollow: a column knows its look at once. */
  readonly hollow: Uint32Array;
  readonly spans: Intervals;
  /** Row of each span in the lane, settled in time so that it never moves. */
  readonly row: Uint8Array;
  /** Events drawn in another lane that name this lane's actor too. */
  readonly ticks: Intervals;
}

/** `mask[event]` is 1 for what the filter lets through; null lets all through. Linear in events. */
export function tracksOf(model: Model, grouping: Grouping, mask: Uint8Array | null): Track[] {
  const { lane, others, heads } = grouping;
  const points = heads.map((): number[] => []);
  const spans = heads.map((): number[] => []);
  const ticks = heads.map((): number[] => []);
  for (let i = 0; i < model.size; i++) {
    if (mask && mask[i] === 0) continue;
    const kind = (model.shape[i] ?? 0) & SPAN ? spans : points;
    kind[lane[i] ?? 0]?.push(i);
    if (!others) continue;
    const end = others.offset[i + 1] ?? 0;
    for (let k = others.offset[i] ?? 0; k < end; k++) ticks[others.items[k] ?? 0]?.push(i);
  }
  return heads.map((_, l) => trackOf(model, points[l] ?? [], spans[l] ?? [], ticks[l] ?? []));
}

/** Events of the lane, those drawn in another lane included. */
export const countOf = (track: Track): number =>
  track.points.length + track.spans.events.length + track.ticks.events.length;

function trackOf(model: Model, on: number[], spanned: number[], ticked: number[]): Track {
  const points = new Uint32Array(on);
  const at = new Float64Array(points.length);
  const hollow = new Uint32Array(points.length + 1);
  for (let i = 0; i < points.length; i++) {
    const event = points[i] ?? 0;
    at[i] = (model.start[event] ?? 0) + 0.5;
    hollow[i + 1] = (hollow[i] ?? 0) + (lookOf(model.status[event] ?? 0) === 'hollow' ? 1 : 0);
  }
  const spans = intervalsOf(new Uint32Array(spanned), model.start, model.end);
  const ticks = intervalsOf(new Uint32Array(ticked), model.start, model.end);
  const quiet = at.filter((_, i) => ((model.shape[points[i] ?? 0] ?? 0) & QUIET) !== 0);
  return { points, at, quiet, hollow, spans, row: rowsOf(spans), ticks };
}
