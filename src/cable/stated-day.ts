import { dayOf, daysInMonth, isoDay } from '../util/days.ts';
import { monthNumber } from './months.ts';

export interface StatedTime {
  /** `2006-08-11` */
  day: string;
  /** `08:04`; null where the page gives none or one that is not to be trusted. */
  time: string | null;
}

type Read = (match: RegExpExecArray) => StatedTime | null;

/** Forms in which containers print when a document was made. */
const forms: readonly (readonly [pattern: RegExp, read: Read])[] = [
  // 1969-09-27T13:17:00-05:00: a moment with its zone
  [
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?[+-]\d{2}:\d{2})$/,
    ([, moment = '']) => zoned(moment),
  ],
  // 2006-08-11 08:04:00, 2002-11-22 12:12, 2006-08-11T08:04Z, 2006-08-11
  [
    /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(:\d{2}|Z)?)?/,
    ([, y, m, d, hour, minute, sure]) =>
      at(Number(y), Number(m), Number(d), clock(hour, minute, sure !== undefined)),
  ],
  // 12/28/1966 18:48
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/,
    ([, m, d, y, hour, minute]) =>
      at(Number(y), Number(m), Number(d), clock(hour?.padStart(2, '0'), minute, true)),
  ],
  // Fri Sep 01 00:00:00 +0200 2000: midnight in some zone; only the printed day means anything
  [
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) [\d:]{8} (?:[+-]\d{4}|[A-Z]{3,4}) (\d{4})$/,
    ([, m = '', d, y]) => at(Number(y), monthNumber(m), Number(d), null),
  ],
  // 27 DEC 1976, 2 March 1961, 01-Jan-1994 12:00:00 am, 3 May 1961
  [
    /^(\d{1,2})[ -]([A-Za-z]{3,9})[ ,-]{1,2}(\d{4})\b/,
    ([, d, m = '', y]) => at(Number(y), monthNumber(m), Number(d), null),
  ],
  // April 20, 1961
  [
    /^([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})\b/,
    ([, m = '', d, y]) => at(Number(y), monthNumber(m), Number(d), null),
  ],
];

/** Reads the date a container states; null where it is in no known form or does not exist. */
export function statedTime(printed: string): StatedTime | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(printed.trim());
    if (match) return read(match);
  }
  return null;
}

/**
 * WikiLeaks pages before September 2011 print the hour again as the minute, in 12-hour form
 * (`18:06`, `04:04`): such a time is no time. With seconds it comes from a database and is right.
 */
function clock(hour: string | undefined, minute: string | undefined, sure: boolean): string | null {
  if (hour === undefined || minute === undefined) return null;
  const repeated = (Number(hour) % 12 || 12) === Number(minute);
  return repeated && !sure ? null : `${hour}:${minute}`;
}

function at(year: number, month: number, day: number, time: string | null): StatedTime | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { day: isoDay(dayOf(year, month, day)), time };
}

function zoned(moment: string): StatedTime | null {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return null;
  const iso = time.toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}
