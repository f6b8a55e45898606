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

/** How days, months and years are written; all are given as day numbers. */
export interface Calendar {
  day: (day: number) => string;
  month: (day: number) => string;
  year: (day: number) => string;
  /** Both days inclusive. */
  span: (first: number, last: number) => string;
}

/** English, the same in every place: `8 August 2006`. */
export const english: Calendar = {
  day: (day) => `${ymd(day)[2]} ${monthWords(day)}`,
  month: monthWords,
  year: (day) => yearWords(ymd(day)[0]),
  span: spanWords,
};

type Form = (first: number, calendar: Calendar) => string | undefined;

/** A date's precision decides its words; a form that is not here is written as a range of days. */
const forms: Partial<Record<When['precision'], Form>> = {
  month: (first, { month }) => month(first),
  year: (first, { year }) => year(first),
  decade: (first, { year }) => `${year(first)}s`,
  season: (first, { year }) => part(seasons[ymd(first)[1]], ' ', year(first)),
  quarter: (first, { year }) => part(quarters[ymd(first)[1]], ' quarter of ', year(first)),
  'part-of-month': (first, { month }) => part(partsOfMonth[ymd(first)[2]], ' ', month(first)),
  'part-of-year': (first, { year }) => part(partsOfYear[ymd(first)[1]], ' ', year(first)),
};

/**
 * A date as people write it: `8 August 2006`, `early September 2006`, `July 2006`, `summer 2006`,
 * `about 1997`, `since 5 July 2006`, `1996 or earlier`, `8–12 August 2006`.
 * @param calendar how its days, months and years are written; all other words are English.
 */
export function whenWords(when: When, calendar = english): string {
  const open = openEnded(when, calendar);
  if (open) return open;
  const [first, last] = [dayNumber(when.earliest), dayNumber(when.latest)];
  const words = forms[when.precision]?.(first, calendar) ?? calendar.span(first, last);
  return `${qualifier(when.edtf)}${words}${timeOfDay(when)}`;
}

/** Inclusive ISO days in words: `July–September 2006`, `28 July – 3 August 2006`, `1997–1999`. */
export function rangeWords(from: string, to: string, calendar = english): string {
  return calendar.span(dayNumber(from), dayNumber(to));
}

/** `8 August 2006`; a time of day is passed over. */
export function dayWords(iso: string, calendar = english): string {
  return calendar.day(dayNumber(iso));
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

function openEnded(when: When, calendar: Calendar): string | undefined {
  const { edtf } = when;
  const end = (edge: 'earliest' | 'latest'): string => {
    const day = dayNumber(when[edge]);
    const stated = edtf.split(/[/[\]]|\.\./).find((date) => date !== '') ?? '';
    if (/^-?\d{4}$/.test(stated)) return calendar.year(day);
    if (/^-?\d{4}-\d{2}$/.test(stated)) return calendar.month(day);
    return calendar.day(day);
  };
  if (edtf.startsWith('[..')) return `${end('latest')} or earlier`;
  if (edtf.endsWith('..]')) return `${end('earliest')} or later`;
  if (/^(\.\.\/|\/)/.test(edtf)) return `until ${end('latest')}`;
  if (/(\/\.\.|\/)$/.test(edtf)) return `since ${end('earliest')}`;
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
