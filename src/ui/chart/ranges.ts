import type { Range } from '../../layout/range.ts';

/** As the page knows it: whole days. */
export const whole = ({ from, to }: Range): Range => ({
  from: Math.floor(from),
  to: Math.ceil(to),
});

export const same = (a: Range | null, b: Range | null): boolean =>
  a?.from === b?.from && a?.to === b?.to;

export const union = (a: Range, b: Range): Range => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

/** Shifted, then cut, so that it does not leave the limits. */
export function within(range: Range, limits: Range): Range {
  const width = Math.min(range.to - range.from, limits.to - limits.from);
  const from = Math.min(Math.max(range.from, limits.from), limits.to - width);
  return { from, to: from + width };
}

/** A window around a stretch of time, with room for labels at the right. */
export function around({ from, to }: Range): Range {
  const span = to - from;
  return { from: from - span / 8 - 1, to: to + span * 0.3 + 2 };
}

/** Half as long, with a day kept where it is. */
export const closer = ({ from, to }: Range, day: number): Range => ({
  from: day - (day - from) / 2,
  to: day + (to - day) / 2,
});

export const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** Of a window around one event: free at its left, and more at its right, where labels run. */
const ROOM_LEFT = 0.1;
const ROOM_RIGHT = 0.2;

/** The window that shows all of an event: as long as now, or longer; null where it shows already. */
export function revealing(event: Range, window: Range): Range | null {
  if (event.from >= window.from && event.to <= window.to) return null;
  const least = (event.to - event.from) / (1 - ROOM_LEFT - ROOM_RIGHT);
  const now = window.to - window.from;
  if (least > now)
    return { from: event.from - least * ROOM_LEFT, to: event.to + least * ROOM_RIGHT };
  const middle = (event.from + event.to) / 2;
  return { from: middle - now / 2, to: middle + now / 2 };
}
