import type { When } from '../event/types.ts';
import { dayOf, isoDay } from '../util/days.ts';

/** What an EDTF date means; days inclusive. */
export type EdtfRead = Pick<When, 'edtf' | 'earliest' | 'latest' | 'precision'>;
/** Day numbers, both inclusive. */
interface Stretch {
  first: number;
  last: number;
  precision: When['precision'];
}

/**
 * EDTF (ISO 8601-2) as far as a timeline needs it: `2006-07-05`, `2006-07`, `2006`, `198X`, `19XX`,
 * seasons `2006-21` to `-24`, quarters `2006-33` to `-36`, with `~`, `?` or `%` behind; a minute,
 * `2006-07-05T08:04Z`; intervals `a/b`, `a/..`, `../b`; one day between two, `[a..b]`, up to one,
 * `[..b]`, or from one on, `[a..]`, or one of several, `[a,b]`. Null for anything else, and for impossible days.
 * @param reference the day at which what is open towards today ends.
 */
export function readEdtf(text: string, reference: string | null): EdtfRead | null {
  const open = /^\[(?:\.\.([^\s.,]+)|([^\s.,]+)\.\.)\]$/.exec(text);
  if (open) return written(text, stretchOf(open[1] ?? open[2] ?? ''));
  const parts = partsOf(text);
  const [from = '', to = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return written(text, stretchOf(from));
  const start = stretchOf(from);
  const end = stretchOf(to);
  if (from === '..') return written(text, end);
  if (to === '..') {
    const today = reference === null ? null : stretchOf(reference);
    return written(
      text,
      start && { ...start, last: Math.max(start.last, today?.last ?? start.last) },
    );
  }
  if (!start || !end || end.last < start.first) return null;
  return written(text, { first: start.first, last: end.last, precision: 'range' });
}

/** The dates of an interval or of a set; of an interval with more than two, none. */
function partsOf(text: string): string[] {
  const set = /^\[(\S+)\]$/.exec(text)?.[1]?.split(/\.\.|,/);
  if (set) return set.every((part) => stretchOf(part)) ? set : [];
  const ends = text.split('/');
  return ends.length > 2 ? [] : ends;
}

function written(edtf: string, stretch: Stretch | null): EdtfRead | null {
  if (!stretch) return null;
  const { first, last, precision } = stretch;
  return { edtf, earliest: isoDay(first), latest: isoDay(last), precision };
}

function stretchOf(text: string): Stretch | null {
  const decade = /^(\d{3})X[~?%]?$/.exec(text);
  if (decade) {
    const year = Number(decade[1]) * 10;
    return { first: dayOf(year, 1, 1), last: dayOf(year + 9, 12, 31), precision: 'decade' };
  }
  const century = /^(\d{2})XX[~?%]?$/.exec(text);
  if (century) return months(Number(century[1]) * 100, 1, 1200, 'range');
  const day = /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z$/.exec(text)?.[1];
  if (day !== undefined) return minuteOf(stretchOf(day));
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return months(year, 1, 12, 'year');
  const month = Number(parts[2]);
  if (parts[3] === undefined) return monthsOf(year, month);
  const date = dayOf(year, month, Number(parts[3]));
  const exists = isoDay(date).endsWith(`-${parts[2]}-${parts[3]}`);
  return exists ? { first: date, last: date, precision: 'day' } : null;
}

function minuteOf(day: Stretch | null): Stretch | null {
  return day?.precision === 'day' ? { ...day, precision: 'minute' } : null;
}

/** 01-12 months, 21-24 seasons from spring (March), 33-36 quarters. */
function monthsOf(year: number, code: number): Stretch | null {
  if (code >= 1 && code <= 12) return months(year, code, 1, 'month');
  if (code >= 21 && code <= 24) return months(year, 3 * (code - 20), 3, 'season');
  if (code >= 33 && code <= 36) return months(year, 3 * (code - 33) + 1, 3, 'quarter');
  return null;
}

function months(year: number, first: number, n: number, precision: When['precision']): Stretch {
  return { first: dayOf(year, first, 1), last: dayOf(year, first + n, 0), precision };
}
