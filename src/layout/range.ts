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

/** The dense part holds this share of the events, and is tried only when it is this much shorter. */
const SHARE = 0.75;
const WORTH_IT = 0.15;
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
  const { size, start } = days;
  const need = size < 3 ? size : Math.floor(size * SHARE);
  const at = (i: number): number => start[i] ?? 0;
  let first = 0;
  for (let i = 1; i + need <= size; i++) {
    if (at(i + need - 1) - at(i) < at(first + need - 1) - at(first)) first = i;
  }
  let last = first + need - 1;
  const width = at(last) - at(first);
  if (size < 3 || width > WORTH_IT * (at(size - 1) - at(0))) return fullRange(days);
  const limit = Math.max(GROWTH * width, LEAST_GAP);
  for (let grown = true; grown;) {
    grown = false;
    const gap = Math.max(at(last) - at(first), LEAST_GAP);
    if (last + 1 < size && at(last + 1) - at(last) <= gap && at(last + 1) - at(first) <= limit) {
      last++;
      grown = true;
    }
    if (first > 0 && at(first) - at(first - 1) <= gap && at(last) - at(first - 1) <= limit) {
      first--;
      grown = true;
    }
  }
  return padded(at(first), furthest(days, first, last, Math.max(at(last) - at(first), SHORTEST)));
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
