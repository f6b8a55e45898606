import type { Data } from './data.ts';
import { BAR_LEAST, rowY } from './geometry.ts';
import { SPAN } from './shape.ts';
import type { Scene } from './types.ts';

/** Where one event stands in a scene, drawn or not: to ring it, to join its lanes, to bring it in view. */
export interface Location {
  lane: number;
  x0: number;
  x1: number;
  y: number;
  span: boolean;
  /** Middles of the other lanes that have its tick. */
  others: number[];
}

export function locate(data: Data, scene: Scene, event: number): Location | null {
  const { model, grouping } = data;
  const lane = grouping.lane[event];
  const view = scene.lanes[lane ?? -1];
  if (lane === undefined || !view) return null;
  const start = model.start[event] ?? 0;
  const end = model.end[event] ?? 0;
  const span = ((model.shape[event] ?? 0) & SPAN) !== 0;
  const middle = scene.scale.x((start + end) / 2);
  const half = span ? Math.max(BAR_LEAST, (end - start) * scene.scale.perDay) / 2 : 0;
  return {
    lane,
    x0: middle - half,
    x1: middle + half,
    y: span ? rowY(view, rowOf(data, lane, event)) : view.middle,
    span,
    others: othersOf(data, event).map((other) => scene.lanes[other]?.middle ?? 0),
  };
}

function rowOf(data: Data, lane: number, event: number): number {
  const track = data.tracks[lane];
  return track?.row[track.spans.events.indexOf(event)] ?? 0;
}

function othersOf({ grouping: { others } }: Data, event: number): number[] {
  if (!others) return [];
  return Array.from(others.items.subarray(others.offset[event], others.offset[event + 1]));
}
