import { dayOf, daysInMonth, isoDay } from '../util/days.ts';
import { monthNumber, monthSource } from './months.ts';

export interface Declassify {
  /** UTF-16 offsets of the date in the text that was searched. */
  start: number;
  end: number;
  /** `2026-08-11` */
  day: string;
}

type Order = readonly [year: number, month: number, day: number];

/** Forms of the date; the groups are read in the order given. */
const forms: readonly { pattern: RegExp; order: Order }[] = [
  { pattern: /\b(\d{4})[/-](\d{1,2})[/-](\d{1,2})\b/, order: [1, 2, 3] },
  { pattern: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/, order: [3, 1, 2] },
  {
    pattern: new RegExp(`\\b((?:${monthSource})[A-Z]{0,6})\\.?\\s(\\d{1,2}),?\\s(\\d{4})\\b`, 'i'),
    order: [3, 1, 2],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})\\s((?:${monthSource})[A-Z]{0,6})\\.?\\s(\\d{4})\\b`, 'i'),
    order: [3, 2, 1],
  },
];

/**
 * The day of declassification in an E.O. line: `DECL: 08/11/2026`, `2020/02/23`, `1/26/20`,
 * `08-24-05`, `GDS 8/12/85`, `DECLASSIFIED JUNE 21, 2006`, `11 AUGUST 2026`. Months come before
 * days unless that makes no date. Two-digit years are 1972 to 2071: the first order with dates is
 * E.O. 11652 of 1972. `OADR`, `MR`, `X1`, `N/A` and events (`TEN YEARS AFTER …`) give null.
 */
export function findDeclassify(text: string): Declassify | null {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text.slice(0, 1000));
    const day = match ? dayFrom(match, order) : null;
    if (match && day) return { start: match.index, end: match.index + match[0].length, day };
  }
  return null;
}

function dayFrom(match: RegExpExecArray, order: Order): string | null {
  const [year = '', month = '', day = ''] = order.map((group) => match[group] ?? '');
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 72 ? 2000 : 1900);
  const named = /\d/.test(month) ? Number(month) : monthNumber(month);
  return date(full, named, Number(day)) ?? date(full, Number(day), named);
}

function date(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoDay(dayOf(year, month, day));
}
