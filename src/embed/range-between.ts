import type { DayRange } from '../timeline/filter.ts';

/** Stand for an end that was left open. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'];

/** The days between two that were asked for, either of which may be left empty. */
export const rangeBetween = (from: string, to: string): DayRange | null =>
  from + to === '' ? null : { from: from || FIRST, to: to || LAST };

/** The window that a range asks for: none where an end is open, or it would show empty millennia. */
export const windowAsked = (range: DayRange | null): DayRange | null =>
  range && range.from > FIRST && range.to < LAST ? range : null;
