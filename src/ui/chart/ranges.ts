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

/** A window around days that are not all the same, with room for labels at the right; else null. */
export function around(days: readonly number[]): Range | null {
  const from = Math.min(...days);
  const span = Math.max(...days) - from;
  return span > 0 ? { from: from - span / 8 - 1, to: from + span * 1.3 + 2 } : null;
}

/** Half as long, with a day kept where it is. */
export const closer = ({ from, to }: Range, day: number): Range => ({
  from: day - (day - from) / 2,
  to: day + (to - day) / 2,
});
