import { lowerBound } from './search.ts';

/** Half-open day intervals `[from, to)`, sorted by `from`, with what a window query needs. */
export interface Intervals {
  /** Event of each interval. */
  readonly events: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** `to`, sorted by itself: how many ended before a day is one binary search. */
  readonly ends: Float64Array;
  /** A tree of the furthest `to` below each node, root at 1, leaves from `reach.length / 2`. */
  readonly reach: Float64Array;
}

export function intervalsOf(
  events: Uint32Array,
  start: Float64Array,
  end: Float64Array,
): Intervals {
  const size = events.length;
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const event = events[i] ?? 0;
    from[i] = start[event] ?? 0;
    to[i] = end[event] ?? 0;
  }
  let leaves = 1;
  while (leaves < size) leaves *= 2;
  const reach = new Float64Array(2 * leaves).fill(-Infinity);
  reach.set(to, leaves);
  for (let i = leaves - 1; i > 0; i--) {
    reach[i] = Math.max(reach[2 * i] ?? -Infinity, reach[2 * i + 1] ?? -Infinity);
  }
  return { events, from, to, ends: Float64Array.from(to).sort(), reach };
}

/** How many intervals touch `[a, b)`: two binary searches, whatever their number. */
export function countWithin(set: Intervals, a: number, b: number): number {
  return lowerBound(set.from, b) - lowerBound(set.ends, nextUp(a));
}

/** Positions, in order, of the intervals that touch `[a, b)`; time goes with their number. */
export function within(set: Intervals, a: number, b: number): number[] {
  const leaves = set.reach.length / 2;
  const last = lowerBound(set.from, b);
  const found: number[] = [];
  const visit = (node: number, low: number, size: number): void => {
    if (low >= last || (set.reach[node] ?? -Infinity) <= a) return;
    if (size === 1) found.push(low);
    else {
      visit(2 * node, low, size / 2);
      visit(2 * node + 1, low + size / 2, size / 2);
    }
  };
  visit(1, 0, leaves);
  return found;
}

/** An interval that ends exactly at `a` lies before it. Days are whole or halves: a nudge will do. */
const nextUp = (a: number): number => a + Math.max(1e-9, Math.abs(a) * 1e-15);
