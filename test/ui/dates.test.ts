import { expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { englishCalendar } from '../../src/language/english-calendar.ts';
import { languageOf } from '../../src/language/language-of.ts';
import { rangeWords, whenWords } from '../../src/timeline/words.ts';
import { calendarOf } from '../../src/ui/dates.ts';

const inEnglish = (locale: string) => languageOf(en, calendarOf(locale));

/** Intl sets thin and narrow spaces around dashes. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

test.each([
  ['en-GB', '2006-08-08', '2006-08-08', '8 August 2006'],
  ['en-US', '2006-08-08', '2006-08-08', 'August 8, 2006'],
  ['de', '2006-08-08', '2006-08-08', '8. August 2006'],
  ['de', '2006-07-01', '2006-09-30', 'Juli–September 2006'],
  ['fr', '1997-01-01', '1999-12-31', '1997–1999'],
  ['fa', '2006-01-01', '2006-12-31', '۲۰۰۶'],
  ['de', '-0043-03-15', '-0043-03-15', '15. März 44 v. Chr.'],
])('in %s, %s to %s', (locale, from, to, words) => {
  expect(plain(rangeWords(from, to, inEnglish(locale))).replaceAll(' – ', '–')).toBe(words);
});

test('words around a date stay English, its month does not', () => {
  const when = {
    text: 'early May',
    edtf: '[2006-05-01..2006-05-10]',
    earliest: '2006-05-01',
    latest: '2006-05-10',
    precision: 'part-of-month' as const,
    inferred: [],
  };
  expect(whenWords(when, inEnglish('de'))).toBe('early Mai 2006');
  expect(calendarOf('en-GB')).toBe(englishCalendar);
});
