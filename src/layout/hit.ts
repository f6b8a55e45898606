import { BIN } from './bins.ts';
import { LABEL_SIZE } from './geometry.ts';
import type { Data } from './data.ts';
import { lowerBound } from './search.ts';
import type { Label, Scene } from './types.ts';

/** What stands under a pointer: one mark, or the events that share a column. */
export interface Hit {
  lane: number;
  x: number;
  y: number;
  /** In time order; the first alone where the mark is one event's. */
  events: number[];
  n: number;
}

/** A pointer or a finger need not be exact: half a 24 px target. */
const REACH = 12;
/** A column tells its first events by name. */
const MOST = 200;

/** The nearest mark within reach in the lane at `y`, else the label there, else null. */
export function hitAt(scene: Scene, data: Data, x: number, y: number): Hit | null {
  if (x < scene.scale.left - REACH || x > scene.scale.right + REACH) return null;
  const label = scene.labels.find((l) => inLabel(l, x, y));
  if (label)
    return { lane: label.lane, x: label.leader.x, y: label.leader.y0, events: [label.event], n: 1 };
  const lane = scene.lanes.findIndex((l) => y >= l.y && y < l.y + l.height);
  if (lane < 0) return null;
  let best: Hit | null = null;
  let least = REACH;
  const offer = (distance: number, hit: () => Hit): void => {
    if (distance >= least) return;
    least = distance;
    best = hit();
  };
  for (const dot of scene.dots) {
    if (dot.lane !== lane) continue;
    offer(Math.abs(dot.x - x), () => ({ lane, x: dot.x, y: dot.y, events: [dot.event], n: 1 }));
  }
  for (const column of scene.columns) {
    if (column.lane !== lane) continue;
    offer(Math.abs(column.x - x) - 0.01, () => ({
      lane,
      x: column.x,
      y: column.y,
      events: eventsFrom(data, lane, column.event, column.n),
      n: column.n,
    }));
  }
  for (const bar of [...scene.bars, ...scene.crossTicks]) {
    if (bar.lane !== lane) continue;
    const away = Math.max(bar.x0 - x, x - bar.x1, 0) + Math.abs(bar.y - y) / 4 + 0.5;
    const middle = Math.min(Math.max(x, bar.x0), bar.x1);
    offer(away, () => ({ lane, x: middle, y: bar.y, events: [bar.event], n: 1 }));
  }
  return best;
}

function eventsFrom(data: Data, lane: number, first: number, n: number): number[] {
  const track = data.tracks[lane];
  if (!track) return [first];
  let at = lowerBound(track.at, (data.model.start[first] ?? 0) + 0.5);
  while (at < track.points.length && track.points[at] !== first) at++;
  return Array.from(track.points.subarray(at, at + Math.min(n, MOST)));
}

function inLabel(label: Label, x: number, y: number): boolean {
  const width = label.width + BIN;
  const left = label.anchor === 'end' ? label.x - width : label.x - BIN;
  return x >= left && x <= left + width && y >= label.y - LABEL_SIZE && y <= label.y + 4;
}
