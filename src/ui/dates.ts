import type { When } from '../event/types.ts';
import { en } from '../language/en.ts';
import { englishCalendar } from '../language/english-calendar.ts';
import { intlCalendar } from '../language/intl-calendar.ts';
import { languageOf } from '../language/language-of.ts';
import type { Calendar } from '../language/types.ts';
import * as words from '../timeline/words.ts';
import { locale } from './locale.ts';

/** Dates as the reader of a locale writes them. English that puts the day first is our own. */
export function calendarOf(locale: string | undefined): Calendar {
  const calendar = intlCalendar(locale);
  return calendar.day(1) === englishCalendar.day(1) ? englishCalendar : calendar;
}

/** The page speaks English, and writes dates as its reader does. */
export const deskLanguage = languageOf(en, calendarOf(locale));

const known = new WeakMap<When, string>();

/** Read once for each date: Intl takes its time, and lists ask again with every change. */
export function whenWords(when: When): string {
  const read = known.get(when) ?? words.whenWords(when, deskLanguage);
  known.set(when, read);
  return read;
}

export const dayWords = (iso: string): string => words.dayWords(iso, deskLanguage);
export const rangeWords = (from: string, to: string): string =>
  words.rangeWords(from, to, deskLanguage);
