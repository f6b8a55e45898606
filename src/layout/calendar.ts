import { ymd } from '../util/days.ts';
import { monthName } from '../util/month-names.ts';

/** How the axis writes days, handed in: a page asks for the reader's own language. */
export interface Calendar {
  /** `5`, `Jul`, `2006`, `July 2006`, `5 Jul`, `2000s`: of the day numbered so. */
  readonly day: (day: number) => string;
  readonly month: (day: number) => string;
  readonly year: (day: number) => string;
  readonly monthOfYear: (day: number) => string;
  readonly dayOfMonth: (day: number) => string;
  readonly decade: (first: number) => string;
}

/** Years are astronomical: 0 is 1 BC. */
export const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

const day = (at: number): string => String(ymd(at)[2]);
const month = (at: number): string => monthName(ymd(at)[1]).slice(0, 3);
const year = (at: number): string => yearWords(ymd(at)[0]);

/** The same in every place. */
export const ENGLISH: Calendar = {
  day,
  month,
  year,
  monthOfYear: (at) => `${monthName(ymd(at)[1])} ${year(at)}`,
  dayOfMonth: (at) => `${day(at)} ${month(at)}`,
  decade: (first) => `${year(first)}s`,
};
