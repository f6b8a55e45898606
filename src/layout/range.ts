/** A stretch of time in days, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface Days {
  readonly size: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The dense part holds this share of the events where it is no longer than this part of all. */
const SHARE = 0.75;
const LENGTH = 0.15;
/** Else it holds nearly all of them. */
const MORE = 0.95;
const LONGER = 0.5;
/** A neighbour joins while the gap to it is no longer than the part itself, up to this growth. */
const GROWTH = 2.5;
const LEAST_GAP = 30;
const SHORTEST = 28;

/** Labels run to the right of their mark, so the right edge needs more room than the left. */
const PAD_LEFT = 0.04;
const PAD_RIGHT = 0.12;

/** From the first to the last day of some events; null where there are none. */
export function daysOf({ start, end }: Days, events: readonly number[]): Range | null {
  if (events.length === 0) return null;
  return {
    from: Math.min(...events.map((event) => start[event] ?? Infinity)),
    to: Math.max(...events.map((event) => end[event] ?? -Infinity)),
  };
}

/**
 * The window a reader sees first: the dense part that holds most events, where one is much shorter
 * than the whole (one treaty of 1997 must not squeeze 2006 into a line); else the full range.
 */
export function firstWindow(days: Days): Range {
  const at = (i: number): number => days.start[i] ?? NaN; // nothing is near to what is not there
  const dense = densest(days, SHARE, LENGTH) ?? densest(days, MORE, LONGER);
  if (!dense) return fullRange(days);
  let [first, last] = dense;
  const width = at(last) - at(first);
  const limit = Math.max(GROWTH * width, LEAST_GAP);
  for (;;) {
    const gap = Math.max(at(last) - at(first), LEAST_GAP);
    const joins = (next: number, near: number, far: number): boolean =>
      Math.abs(at(next) - at(near)) <= gap && Math.abs(at(next) - at(far)) <= limit;
    if (joins(last + 1, last, first)) last++;
    else if (joins(first - 1, first, last)) first--;
    else break;
  }
  return padded(at(first), furthest(days, first, last, Math.max(at(last) - at(first), SHORTEST)));
}

/** The shortest stretch of that share of the events: its first and last; null where it is too long. */
function densest({ size, start }: Days, share: number, length: number): [number, number] | null {
  const more = Math.floor(size * share) - 1;
  const width = (i: number, n: number): number => (start[i + n] ?? 0) - (start[i] ?? 0);
  let first = 0;
  for (let i = 1; i + more < size; i++) if (width(i, more) < width(first, more)) first = i;
  const dense = size > 2 && width(first, more) <= length * width(0, size - 1);
  return dense ? [first, first + more] : null;
}

/** Every event, padded. With no event at all: 1900 to 2000, so that there is an axis to draw. */
export function fullRange(days: Days): Range {
  if (days.size === 0) return { from: -25_567, to: 10_957 };
  return padded(days.start[0] ?? 0, furthest(days, 0, days.size - 1, Infinity));
}

/** Last day of events `first` to `last`, passing over those longer than `longest` days. */
function furthest(days: Days, first: number, last: number, longest: number): number {
  let end = (days.start[last] ?? 0) + 1;
  for (let i = first; i <= last; i++) {
    const to = days.end[i] ?? 0;
    if (to > end && to - (days.start[i] ?? 0) <= longest) end = to;
  }
  return end;
}

function padded(from: number, to: number): Range {
  const short = Math.max(0, SHORTEST - (to - from)) / 2;
  const width = to - from + 2 * short;
  return { from: from - short - width * PAD_LEFT, to: to + short + width * PAD_RIGHT };
}
