import { dayOf, daysInMonth, isoDay } from '../util/days.ts';
import { matches } from './matches.ts';
import { monthNumber, monthSource } from './months.ts';

export interface Dtg {
  /** UTF-16 offsets in the text that was searched. */
  start: number;
  end: number;
  /** `2006-08-11T08:04Z`; only the day where the time of day is impossible. */
  sent: string;
  /** `2006-08-11` */
  day: string;
}

const pattern = new RegExp(
  `\\b(\\d{2})(\\d{2})(\\d{2})\\s?Z?\\s{0,2}(${monthSource})[A-Z]{0,6}\\s{0,2}(\\d{4}|\\d{2})\\b`,
  'gi',
);

/**
 * The first date-time group of a text: `110804Z AUG 06`, `121151Z FEB 2010`, `152048JAN75`,
 * `281605Z DEC 76 ZFF4`; the precedence letters before it are not part of it. Two-digit years from
 * 66 are 19xx, all others 20xx: the oldest telegrams in circulation are of 1966. Null where
 * there is none or where it names a day that does not exist.
 */
export function findDtg(text: string): Dtg | null {
  for (const match of matches(text, pattern)) {
    const [printed, day, hour, minute, month = '', year = ''] = match;
    const dated = date(Number(day), monthNumber(month), fullYear(year));
    if (dated === null) continue;
    const timed = Number(hour) < 24 && Number(minute) < 60;
    const sent = timed ? `${dated}T${hour}:${minute}Z` : dated;
    return { start: match.index, end: match.index + printed.length, sent, day: dated };
  }
  return null;
}

function fullYear(printed: string): number {
  const year = Number(printed);
  if (printed.length === 4) return year;
  return year >= 66 ? 1900 + year : 2000 + year;
}

function date(day: number, month: number, year: number): string | null {
  if (day < 1 || month < 1 || day > daysInMonth(year, month)) return null;
  return isoDay(dayOf(year, month, day));
}
