import type { When } from '../event/types.ts';
import type { Precision } from '../time/types.ts';
import { dayNumber } from '../util/days.ts';

/** How an event's time is drawn: bits of Model.shape. None of them is a dot on one day. */
export const SPAN = 1;
/** The ends fade: the happening lies somewhere in it, or its ends are not stated to the day. */
export const FADE = 2;
/** "About": EDTF `~`, `?` and `%`. Dotted. */
export const ABOUT = 4;
/** Open ends, EDTF `..`: arrows. */
export const OPEN_START = 8;
export const OPEN_END = 16;
/** Told by its mark alone, without a label: when a cable was sent. */
export const QUIET = 32;

const STATED_ENDS: ReadonlySet<Precision> = new Set<Precision>(['minute', 'day', 'range']);

const isAbout = (when: When): boolean => /[~?%]/.test(when.edtf);
const startsOpen = (edtf: string): boolean => /^(?:\[?\.\.|\/)/.test(edtf);
const endsOpen = (edtf: string): boolean => /(?:\.\.\]?|\/)$/.test(edtf);

/** Days from 1970, some 200,000 years: a window around them still lies within what Date can hold. */
const FURTHEST = 75e6;

interface Bounds {
  /** NaN where open and unknown. */
  first: number;
  last: number;
  openStart: boolean;
  openEnd: boolean;
}

/** Both inclusive days and which end is open. `day` may remember what it has read. */
function boundsOf(when: When, day: (iso: string) => number = dayNumber): Bounds {
  const first = day(when.earliest);
  const last = day(when.latest);
  return {
    first,
    last,
    openStart: Number.isNaN(first) || startsOpen(when.edtf),
    openEnd: Number.isNaN(last) || endsOpen(when.edtf),
  };
}

/** First day, the day after the last (both in days), and the bits; null where nothing is known, or too far. */
export function shapeOf(
  when: When,
  day?: (iso: string) => number,
): { start: number; end: number; bits: number } | null {
  const { first, last, openStart, openEnd } = boundsOf(when, day);
  const start = Number.isNaN(first) ? last : first;
  const end = (Number.isNaN(last) ? first : Math.max(last, start)) + 1;
  if (!(start > -FURTHEST && end < FURTHEST)) return null;
  const span = end - start > 1;
  const bits =
    (span ? SPAN : 0) |
    (span && !STATED_ENDS.has(when.precision) ? FADE : 0) |
    (isAbout(when) ? ABOUT : 0) |
    (openStart ? OPEN_START : 0) |
    (openEnd ? OPEN_END : 0);
  return { start, end, bits };
}
