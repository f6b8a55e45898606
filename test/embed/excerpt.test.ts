import { expect, test } from 'vitest';
import { rangeBetween } from '../../src/embed/range-between.ts';
import { everything } from '../../src/timeline/filter.ts';
import { excerptWith } from './made-up.ts';

const ids = (choices: Parameters<typeof excerptWith>[0]): string[] =>
  excerptWith(choices).events.map(({ id }) => id);

test('an excerpt holds what is visible, and of the cables only what is quoted', () => {
  const excerpt = excerptWith();
  expect(excerpt.events.map(({ id }) => id)).toEqual(['met', 'second']);
  expect(excerpt.documents.map(({ id, paragraphs }) => [id, paragraphs.map((p) => p.id)])).toEqual([
    ['TALKS', ['p1', 'p3']],
  ]);
  expect(excerpt.actors.map(({ id }) => id)).toEqual(['alba', 'brenn']);
  expect(JSON.stringify(excerpt)).not.toMatch(/Nothing happened|Fish|threshold/);
});

test.each([
  [{ filter: { ...everything, actors: ['alba'] } }, ['met']],
  [{ filter: { ...everything, statuses: ['planned' as const] } }, ['second']],
  [{ filter: { ...everything, range: { from: '1974-06-01', to: '1974-12-31' } } }, ['second']],
  [{ filter: { ...everything, text: 'mayor' } }, ['met']],
  [{ starred: true }, ['second']],
])('%j chooses %j', (choices, expected) => {
  expect(ids(choices)).toEqual(expected);
});

test('a title, a credit and a link are taken as typed, but for links that are none', () => {
  expect(excerptWith({ title: '  Talks ', credit: 'Archive' })).toMatchObject({
    title: 'Talks',
    credit: 'Archive',
  });
  expect(excerptWith({ title: ' ' }).title).toBe('Harbour talks');
  expect(excerptWith({ link: 'javascript:alert(1)' }).link).toBeNull();
  expect(excerptWith({ link: ' https://example.org/a ' }).link).toBe('https://example.org/a');
});

test.each([
  ['1974-06-01', '', ['second'], null],
  ['', '1974-05-31', ['met'], null],
  ['1974-06-01', '1974-12-31', ['second'], { from: '1974-06-01', to: '1974-12-31' }],
  ['', '', ['met', 'second'], null],
])('from "%s" to "%s": an open end chooses events and no window', (from, to, left, window) => {
  const { events, range } = excerptWith({
    filter: { ...everything, range: rangeBetween(from, to) },
  });
  expect([events.map(({ id }) => id), range]).toEqual([left, window]);
});
