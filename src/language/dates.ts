import type { When } from '../event/types.ts';
import { dayNumber, ymd } from '../util/days.ts';
import type { Key, Language } from './types.ts';

/** Messages that put a word to a date and ask for nothing else. */
type Worded = Extract<
  Key,
  | `${'early' | 'mid' | 'late'}${'Month' | 'Year'}`
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | `quarter${number}`
>;

/** First month of a season or quarter; winter is named after the year in which it begins. */
const seasons: Readonly<Record<number, Worded>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};
const quarters: Readonly<Record<number, Worded>> = {
  1: 'quarter1',
  4: 'quarter2',
  7: 'quarter3',
  10: 'quarter4',
};
/** Day or month at which a part begins. */
const partsOfMonth: Readonly<Record<number, Worded>> = {
  1: 'earlyMonth',
  11: 'midMonth',
  21: 'lateMonth',
};
const partsOfYear: Readonly<Record<number, Worded>> = {
  1: 'earlyYear',
  5: 'midYear',
  9: 'lateYear',
};

type Form = (first: number, language: Language) => string | undefined;

/** A date's precision decides its words; a form that is not here is written as a range of days. */
const forms: Partial<Record<When['precision'], Form>> = {
  month: (first, { calendar }) => calendar.month(first),
  year: (first, { calendar }) => calendar.year(first),
  decade: (first, { calendar, say }) => say('decade', { year: calendar.year(first) }),
  season: (first, language) => inYear(seasons[ymd(first)[1]], first, language),
  quarter: (first, language) => inYear(quarters[ymd(first)[1]], first, language),
  'part-of-month': (first, { calendar, say }) => {
    const word = partsOfMonth[ymd(first)[2]];
    return word && say(word, { date: calendar.month(first) });
  },
  'part-of-year': (first, language) => inYear(partsOfYear[ymd(first)[1]], first, language),
};

function inYear(
  word: Worded | undefined,
  first: number,
  { calendar, say }: Language,
): string | undefined {
  return word && say(word, { date: calendar.year(first) });
}

/**
 * A date as people write it, here in English: `8 August 2006`, `early September 2006`, `July 2006`,
 * `summer 2006`, `about 1997`, `since 5 July 2006`, `1996 or earlier`, `8–12 August 2006`.
 */
export function whenWords(when: When, language: Language): string {
  const { calendar, say } = language;
  const open = openEnded(when, language);
  if (open) return open;
  const [first, last] = [dayNumber(when.earliest), dayNumber(when.latest)];
  const date = forms[when.precision]?.(first, language) ?? calendar.span(first, last);
  const qualified = qualify(when, date, language);
  const time = when.precision === 'minute' ? /T(\d{2}:\d{2})/.exec(when.edtf)?.[1] : undefined;
  return time === undefined ? qualified : say('clock', { date: qualified, time });
}

/** Inclusive ISO days in words: `July–September 2006`, `28 July – 3 August 2006`, `1997–1999`. */
export function rangeWords(from: string, to: string, { calendar }: Language): string {
  return calendar.span(dayNumber(from), dayNumber(to));
}

/** `8 August 2006`; a time of day is passed over. */
export function dayWords(iso: string, { calendar }: Language): string {
  return calendar.day(dayNumber(iso));
}

function openEnded(
  { edtf, earliest, latest }: When,
  { calendar, say }: Language,
): string | undefined {
  const stated = edtf.split(/[/[\]]|\.\./).find((date) => date !== '') ?? '';
  const unit = /^-?\d{4}$/.test(stated) ? 'year' : /^-?\d{4}-\d{2}$/.test(stated) ? 'month' : 'day';
  const to = (): { date: string } => ({ date: calendar[unit](dayNumber(latest)) });
  const from = (): { date: string } => ({ date: calendar[unit](dayNumber(earliest)) });
  if (edtf.startsWith('[..')) return say('orEarlier', to());
  if (edtf.endsWith('..]')) return say('orLater', from());
  if (/^(\.\.\/|\/)/.test(edtf)) return say(unit === 'day' ? 'untilDay' : 'until', to());
  if (/(\/\.\.|\/)$/.test(edtf)) return say(unit === 'day' ? 'sinceDay' : 'since', from());
  return undefined;
}

/** EDTF level 1: `~` about, `?` uncertain, `%` both. */
function qualify({ edtf, precision }: When, date: string, { say }: Language): string {
  if (!/^-?[\dX]+(-[\dX]+)*[~?%]$/.test(edtf)) return date;
  if (edtf.endsWith('?')) return say('perhaps', { date });
  return say(precision === 'day' ? 'aboutDay' : 'about', { date });
}
