import { expect, test } from 'vitest';
import type { When } from '../../src/event/types.ts';
import { dayWords, whenWords } from '../../src/language/dates.ts';
import { languageFor, languages } from '../../src/language/pick.ts';

const dates: [edtf: string, earliest: string, latest: string, precision: When['precision']][] = [
  ['2006-08-10', '2006-08-10', '2006-08-10', 'day'],
  ['[2006-09-01..2006-09-10]', '2006-09-01', '2006-09-10', 'part-of-month'],
  ['1997~', '1997-01-01', '1997-12-31', 'year'],
  ['2006-07-05~', '2006-07-05', '2006-07-05', 'day'],
  ['2006-22', '2006-06-01', '2006-08-31', 'season'],
  ['2006-35', '2006-07-01', '2006-09-30', 'quarter'],
  ['198X', '1980-01-01', '1989-12-31', 'decade'],
  ['2006-07-05/..', '2006-07-05', '2006-08-11', 'range'],
  ['../2006-09', '2006-08-11', '2006-09-30', 'range'],
  ['[..1997]', '1997-01-01', '1997-12-31', 'range'],
  ['2006-08-08/2006-08-12', '2006-08-08', '2006-08-12', 'range'],
  ['2006-08-11T08:04Z', '2006-08-11', '2006-08-11', 'minute'],
];

/** Intl sets thin and narrow spaces around dashes, or none; right to left, names are kept apart. */
const plain = (text: string): string =>
  text
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/[\u2067-\u2069]/g, '')
    .replace(/ ?– ?/g, '–');

test.each([
  [
    'en',
    [
      '10 August 2006',
      'early September 2006',
      'about 1997',
      'about 5 July 2006',
      'summer 2006',
      'third quarter of 2006',
      '1980s',
      'since 5 July 2006',
      'until September 2006',
      '1997 or earlier',
      '8–12 August 2006',
      '11 August 2006, 08:04 UTC',
    ],
  ],
  [
    'fr',
    [
      '10 août 2006',
      'début septembre 2006',
      'vers 1997',
      'vers le 5 juillet 2006',
      'été 2006',
      'troisième trimestre 2006',
      'années 1980',
      'depuis le 5 juillet 2006',
      'jusqu’à septembre 2006',
      '1997 ou avant',
      '8–12 août 2006',
      '11 août 2006, 08:04 UTC',
    ],
  ],
  [
    'de',
    [
      '10. August 2006',
      'Anfang September 2006',
      'um 1997',
      'um den 5. Juli 2006',
      'Sommer 2006',
      'drittes Quartal 2006',
      '1980er Jahre',
      'seit dem 5. Juli 2006',
      'bis September 2006',
      '1997 oder früher',
      '8.–12. August 2006',
      '11. August 2006, 08:04 Uhr UTC',
    ],
  ],
  [
    'es',
    [
      '10 de agosto de 2006',
      'principios de septiembre de 2006',
      'hacia 1997',
      'hacia el 5 de julio de 2006',
      'verano de 2006',
      'tercer trimestre de 2006',
      'años 1980',
      'desde el 5 de julio de 2006',
      'hasta septiembre de 2006',
      '1997 o antes',
      '8–12 de agosto de 2006',
      '11 de agosto de 2006, 08:04 UTC',
    ],
  ],
  [
    'ar',
    [
      '10 أغسطس 2006',
      'أوائل سبتمبر 2006',
      'نحو 1997',
      'نحو 5 يوليو 2006',
      'صيف 2006',
      'الربع الثالث من 2006',
      'عقد 1980',
      'منذ 5 يوليو 2006',
      'حتى سبتمبر 2006',
      '1997 أو قبله',
      '8–12 أغسطس 2006',
      '11 أغسطس 2006، 08:04 UTC',
    ],
  ],
])('dates in %s', (tag, words) => {
  const language = languageFor(tag);
  const said = dates.map(([edtf, earliest, latest, precision]) =>
    plain(whenWords({ text: '', edtf, earliest, latest, precision, inferred: [] }, language)),
  );
  expect(said).toEqual(words);
});

test('a day that is none, or that no Date holds, throws in no language', () => {
  for (const { tag } of languages) {
    const { calendar } = languageFor(tag);
    for (const day of [NaN, Infinity, 1e9])
      for (const write of [calendar.day, calendar.year, calendar.shortDay])
        expect(typeof write(day)).toBe('string');
    expect(typeof calendar.span(NaN, 0)).toBe('string');
    expect(typeof dayWords('2006-13-45', languageFor(tag))).toBe('string');
  }
});

test('years before our era say so', () => {
  const words = ['en', 'fr', 'de', 'es'].map((tag) =>
    plain(languageFor(tag).calendar.year(-735_000)),
  );
  expect(words).toEqual(['44 BC', '44 av. J.-C.', '44 v. Chr.', '44 a. C.']);
});
