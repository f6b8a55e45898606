import type { When } from '../event/types.ts';
import { daysInMonth, ymd } from '../util/days.ts';
import { boundsOf, isAbout } from './shape.ts';
import { monthName, yearWords } from './units.ts';

type Parts = readonly [year: number, month: number, day: number];

const dayWords = ([year, month, day]: Parts): string =>
  `${day} ${monthName(month)} ${yearWords(year)}`;
const monthWords = ([year, month]: Parts): string => `${monthName(month)} ${yearWords(year)}`;

/** A stretch of days as briefly as it can be said: "5 July 2006", "July 2006", "1–10 July 2006". */
export function daysInWords(first: number, last: number): string {
  const a = ymd(first);
  const b = ymd(last);
  const sameYear = a[0] === b[0];
  const sameMonth = sameYear && a[1] === b[1];
  const wholeMonths = a[2] === 1 && b[2] === daysInMonth(b[0], b[1]);
  const wholeYears = wholeMonths && a[1] === 1 && b[1] === 12;
  if (first >= last) return dayWords(a);
  if (wholeYears) return sameYear ? yearWords(a[0]) : `${yearWords(a[0])}–${yearWords(b[0])}`;
  if (wholeMonths && sameMonth) return monthWords(a);
  if (wholeMonths) return `${sameYear ? monthName(a[1]) : monthWords(a)}–${monthWords(b)}`;
  if (sameMonth) return `${a[2]}–${dayWords(b)}`;
  return `${sameYear ? `${a[2]} ${monthName(a[1])}` : dayWords(a)} – ${dayWords(b)}`;
}

/** An event's time in words; "about" and open ends are said. Empty where nothing is known. */
export function whenInWords(when: When): string {
  const { first, last, openStart, openEnd } = boundsOf(when);
  if (Number.isNaN(first) && Number.isNaN(last)) return when.text;
  const from = Number.isNaN(first) ? last : first;
  const words = daysInWords(from, Number.isNaN(last) ? from : last);
  const about = isAbout(when) ? 'about ' : '';
  const open = openStart && openEnd ? '' : openStart ? 'until ' : openEnd ? 'since ' : '';
  return open + about + words;
}
