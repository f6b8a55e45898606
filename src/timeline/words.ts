import type { When } from '../event/types.ts';
import { dayNumber, daysInMonth, ymd } from '../util/days.ts';
import { monthName } from '../util/month-names.ts';

/** First month of a season or quarter; winter is named after the year in which it begins. */
const seasons: Readonly<Record<number, string>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};
const quarters: Readonly<Record<number, string>> = {
  1: 'first',
  4: 'second',
  7: 'third',
  10: 'fourth',
};
/** Day or month at which a part begins, and the word for it. */
const partsOfMonth: Readonly<Record<number, string>> = { 1: 'early', 11: 'mid', 21: 'late' };
const partsOfYear: Readonly<Record<number, string>> = { 1: 'early', 5: 'mid', 9: 'late' };

/** A date's precision decides its words; a form that is not here is written as a range of days. */
const forms: Partial<Record<When['precision'], (first: number) => string | undefined>> = {
  month: monthWords,
  year: (first) => yearWords(ymd(first)[0]),
  decade: (first) => `${yearWords(ymd(first)[0])}s`,
  season: (first) => part(seasons[ymd(first)[1]], ' ', yearWords(ymd(first)[0])),
  quarter: (first) => part(quarters[ymd(first)[1]], ' quarter of ', yearWords(ymd(first)[0])),
  'part-of-month': (first) => part(partsOfMonth[ymd(first)[2]], ' ', monthWords(first)),
  'part-of-year': (first) => part(partsOfYear[ymd(first)[1]], ' ', yearWords(ymd(first)[0])),
};

/**
 * A date as people write it: `8 August 2006`, `early September 2006`, `July 2006`, `summer 2006`,
 * `about 1997`, `since 5 July 2006`, `8–12 August 2006`. English, the same in every place.
 */
export function whenWords(when: When): string {
  const open = openEnded(when);
  if (open) return open;
  const [first, last] = [dayNumber(when.earliest), dayNumber(when.latest)];
  const words = forms[when.precision]?.(first) ?? spanWords(first, last);
  return `${qualifier(when.edtf)}${words}${timeOfDay(when)}`;
}

/** Inclusive ISO days in words: `July–September 2006`, `28 July – 3 August 2006`, `1997–1999`. */
export function rangeWords(from: string, to: string): string {
  return spanWords(dayNumber(from), dayNumber(to));
}

/** `8 August 2006`; a time of day is passed over. */
export function dayWords(iso: string): string {
  const [, , date] = ymd(dayNumber(iso));
  return `${date} ${monthWords(dayNumber(iso))}`;
}

function spanWords(first: number, last: number): string {
  const [y1, m1, d1] = ymd(first);
  const [y2, m2, d2] = ymd(last);
  const wholeMonths = d1 === 1 && d2 === daysInMonth(y2, m2);
  if (wholeMonths && m1 === 1 && m2 === 12) return joined(yearWords(y1), yearWords(y2), '–');
  if (wholeMonths) {
    if (y1 !== y2) return `${monthWords(first)} – ${monthWords(last)}`;
    return `${joined(monthName(m1), monthName(m2), '–')} ${yearWords(y1)}`;
  }
  if (y1 !== y2) return `${d1} ${monthWords(first)} – ${d2} ${monthWords(last)}`;
  if (m1 !== m2) return `${d1} ${monthName(m1)} – ${d2} ${monthWords(last)}`;
  return `${joined(String(d1), String(d2), '–')} ${monthWords(last)}`;
}

function openEnded(when: When): string | undefined {
  const { edtf } = when;
  const end = (edge: 'earliest' | 'latest'): string => {
    const day = when[edge];
    const stated = edtf.split(/[/[\]]|\.\./).find((date) => date !== '') ?? '';
    if (/^-?\d{4}$/.test(stated)) return yearWords(ymd(dayNumber(day))[0]);
    if (/^-?\d{4}-\d{2}$/.test(stated)) return monthWords(dayNumber(day));
    return dayWords(day);
  };
  if (/^(\.\.\/|\/|\[\.\.)/.test(edtf)) return `until ${end('latest')}`;
  if (/(\/\.\.|\/|\.\.\])$/.test(edtf)) return `since ${end('earliest')}`;
  return undefined;
}

/** EDTF level 1: `~` about, `?` uncertain, `%` both. */
function qualifier(edtf: string): string {
  if (!/^-?[\dX]+(-[\dX]+)*[~?%]$/.test(edtf)) return '';
  return edtf.endsWith('?') ? 'perhaps ' : 'about ';
}

function timeOfDay({ precision, edtf }: When): string {
  const clock = precision === 'minute' ? /T(\d{2}:\d{2})/.exec(edtf)?.[1] : undefined;
  return clock === undefined ? '' : `, ${clock} UTC`;
}

function part(word: string | undefined, between: string, whole: string): string | undefined {
  return word === undefined ? undefined : `${word}${between}${whole}`;
}

function joined(first: string, last: string, dash: string): string {
  return first === last ? first : `${first}${dash}${last}`;
}

function monthWords(day: number): string {
  const [year, month] = ymd(day);
  return `${monthName(month)} ${yearWords(year)}`;
}

/** Year 0 is 1 BC. */
function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
