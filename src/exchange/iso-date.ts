import type { When } from '../event/types.ts';
import { isInterval, isOpen } from './exact.ts';

/** Dates as ISO 8601 writes them; absent where no such date would be true. */
export interface IsoDates {
  start?: string;
  end?: string;
}

/**
 * Start and end of a date as ISO 8601. One moment between two days becomes the shortest date that
 * holds both: some day of early September 2006 is `2006-09`, never a day that nobody stated. What
 * lies across two years has none.
 */
export function isoDates(when: When): IsoDates {
  const { edtf, earliest, latest } = when;
  if (isInterval(when)) return { start: earliest, end: latest };
  if (isOpen(when)) return /^(\.\.|\/)/.test(edtf) ? { end: latest } : { start: earliest };
  if (/^-?\d{4}-\d\d-\d\dT[\d:]+Z$/.test(edtf)) return { start: edtf };
  const shared = [earliest, earliest.slice(0, -3), earliest.slice(0, -6)].find(
    (prefix) => latest === prefix || latest.startsWith(`${prefix}-`),
  );
  return shared === undefined ? {} : { start: shared };
}
