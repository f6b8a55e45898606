import type { Data } from './data.ts';
import type { Track } from './tracks.ts';

/** Events are numbered in time order, so the next in a lane is the next higher number there. */
function neighbour(events: Uint32Array, event: number, step: 1 | -1): number | undefined {
  let low = 0;
  let high = events.length;
  const target = step === 1 ? event + 1 : event;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] ?? Infinity) < target) low = middle + 1;
    else high = middle;
  }
  return events[step === 1 ? low : low - 1];
}

/** The next or previous event of a lane in time order; null at its end. */
export function stepInLane(data: Data, lane: number, event: number, step: 1 | -1): number | null {
  const track = data.tracks[lane];
  if (!track) return null;
  const found = [track.points, track.spans.events]
    .map((events) => neighbour(events, event, step))
    .filter((e) => e !== undefined);
  if (found.length === 0) return null;
  return step === 1 ? Math.min(...found) : Math.max(...found);
}

export function endOfLane(data: Data, lane: number, end: 'first' | 'last'): number | null {
  return end === 'first' ? stepInLane(data, lane, -1, 1) : stepInLane(data, lane, Infinity, -1);
}

const holds = (track: Track | undefined): boolean =>
  track !== undefined && track.points.length + track.spans.events.length > 0;

/** The event nearest in time in the next lane up or down that has one; null where none has. */
export function stepLane(data: Data, event: number, step: 1 | -1): number | null {
  const { tracks, grouping, model } = data;
  let lane = (grouping.lane[event] ?? 0) + step;
  while (lane >= 0 && lane < tracks.length && !holds(tracks[lane])) lane += step;
  const after = stepInLane(data, lane, event, 1);
  const before = stepInLane(data, lane, event, -1);
  if (after === null || before === null) return after ?? before;
  const start = (e: number): number => model.start[e] ?? 0;
  return start(after) - start(event) < start(event) - start(before) ? after : before;
}

/** The first event that begins in the window, lane by lane; else the first of all. */
export function firstEvent(data: Data, from: number, to: number): number | null {
  const { start, size } = data.model;
  let first: number | null = null;
  for (let i = 0; i < size; i++) {
    if (data.mask && data.mask[i] === 0) continue;
    first ??= i;
    const day = start[i] ?? 0;
    if (day >= from && day < to) return i;
  }
  return first;
}

/** The next or previous event of all lanes in time order, within the filter; null at the end. */
export function stepInTime({ model, mask }: Data, event: number, step: 1 | -1): number | null {
  let next = event + step;
  while (next >= 0 && next < model.size && mask?.[next] === 0) next += step;
  return next >= 0 && next < model.size ? next : null;
}
