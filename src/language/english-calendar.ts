import { daysInMonth, ymd } from '../util/days.ts';
import { monthName } from '../util/month-names.ts';
import type { Calendar } from './types.ts';

/** The same on every machine, whatever its `Intl` has learnt since: exports are written in it. */
export const englishCalendar: Calendar = {
  day: (day) => `${ymd(day)[2]} ${monthWords(day)}`,
  month: monthWords,
  year: (day) => yearWords(ymd(day)[0]),
  span: spanWords,
  date: (day) => String(ymd(day)[2]),
  shortMonth,
  shortDay: (day) => `${ymd(day)[2]} ${shortMonth(day)}`,
};

function shortMonth(day: number): string {
  return monthName(ymd(day)[1]).slice(0, 3);
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
