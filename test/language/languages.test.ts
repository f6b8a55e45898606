import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../../src/language/en.ts';
import { languageFor, languages } from '../../src/language/pick.ts';
import { speaking } from '../../src/language/speaking.ts';
import type { Key, Message } from '../../src/language/types.ts';

const keys = Object.keys(en.messages) as Key[];
const formsOf = (message: Message): Record<string, string> =>
  typeof message === 'string' ? { other: message } : message;
const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

test.each(languages.map((words) => [words.tag, words] as const))(
  '%s says everything, with every place and every plural form',
  (_, { messages, locale, dir, name, comma }) => {
    expect(Object.keys(messages)).toEqual(keys);
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of keys) {
      const forms = formsOf(messages[key]);
      const places = placesIn(formsOf(en.messages[key])['other'] ?? '');
      expect([key, placesIn(forms['other'] ?? '')]).toEqual([key, places]);
      if (typeof messages[key] === 'string') continue;
      expect([key, Object.keys(forms).sort()]).toEqual([key, [...pluralCategories].sort()]);
      for (const form of Object.values(forms)) {
        // One and two may be words of their own, as "hadathan" is.
        const missing = places.filter((place) => !placesIn(form).includes(place));
        expect([key, missing.filter((place) => place !== 'count')]).toEqual([key, []]);
        expect(placesIn(form).filter((place) => !places.includes(place))).toEqual([]);
      }
    }
    expect([dir === 'rtl', name !== '', comma.endsWith(' ')]).toEqual([
      locale.startsWith('ar'),
      true,
      true,
    ]);
  },
);

test('no language repeats the English sentence where it should have its own', () => {
  const long = keys.filter(
    (key) => (formsOf(en.messages[key])['other'] ?? '').split(' ').length > 3,
  );
  expect(long.length).toBeGreaterThan(20);
  for (const { tag, messages } of languages.slice(1))
    for (const key of long)
      expect([tag, key, messages[key]]).not.toEqual([tag, key, en.messages[key]]);
});

test('a tag brings its language whatever its region, and English where nobody speaks it', () => {
  const tags = ['fr', 'FR-ca', 'de-AT', 'es-419', 'ar-EG', 'en-US', 'it', '', 'x'];
  expect(tags.map((tag) => languageFor(tag).words.tag)).toEqual([
    'fr',
    'fr',
    'de',
    'es',
    'ar',
    'en',
    'en',
    'en',
    'en',
  ]);
});

test('words speak the same after a way through JSON, as in a chart page', () => {
  for (const words of languages) {
    const again = speaking(JSON.parse(JSON.stringify(words)) as typeof words);
    expect(again.say('counted', { count: 3 })).toBe(speaking(words).say('counted', { count: 3 }));
  }
});

test.each([
  ['en', [0, 1, 2, 1234], ['0 events', '1 event', '2 events', '1,234 events']],
  ['de', [0, 1, 2, 1234], ['0 Ereignisse', '1 Ereignis', '2 Ereignisse', '1.234 Ereignisse']],
  ['fr', [0, 1, 2, 1e6], ['0 événement', '1 événement', '2 événements', '1 000 000 d’événements']],
  ['es', [1, 1234, 12345], ['1 suceso', '1234 sucesos', '12.345 sucesos']],
  ['ar', [1, 2, 3, 11, 100], ['حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث']],
])('%s counts as its speakers do', (tag, counts, words) => {
  const { say } = languageFor(tag);
  expect(counts.map((count) => say('counted', { count }).replace(/[\u202f\u00a0]/g, ' '))).toEqual(
    words,
  );
});

test('what is put into a place is never read again', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('{title}', '$&', '$1', '{date}', ''), (a, b) => {
      const title = `${b}${a}`;
      expect(languageFor('en').say('dated', { date: '{title}', title })).toBe(`{title}, ${title}`);
    }),
  );
});

test('right to left, a name of the other direction is kept apart, and a list of them runs on', () => {
  const { list, say } = languageFor('ar');
  const names = list(['Alba', 'Brenn']);
  expect(names).toBe('\u2068Alba\u2069، \u2068Brenn\u2069');
  expect(say('dated', { date: names, title: 'x' })).toBe(`\u2067${names}\u2069، \u2068x\u2069`);
  expect(languageFor('de').list(['Alba', 'Brenn'])).toBe('Alba, Brenn');
});
