import { expect, test } from 'vitest';
import type { Actor } from '../../src/actor/types.ts';
import type { TimelineEvent } from '../../src/event/types.ts';
import { alike } from '../../src/timeline/alike.ts';
import { cablesNaming, namesUsed } from '../../src/timeline/names-used.ts';
import { reviewed } from '../../src/timeline/review.ts';
import { searchIndex } from '../../src/timeline/search.ts';
import { tellingsOf } from '../../src/timeline/tellings.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const documents = [
  documentOf('D1', 'Norland and the Norlanders met.', 'He left NL.', 'norland in lower case'),
  documentOf('D2', 'Later Norland spoke.'),
];
const norland: Actor = {
  id: 'norland',
  name: 'Norland',
  type: 'country',
  aliases: ['Norlanders', 'NL', 'He', 'Kingdom', 'Norland'],
};

test('names count where they stand as written, as whole words', () => {
  const used = [...namesUsed(norland, searchIndex(documents, [norland]))];
  expect(used.map(({ name, places }) => [name, places.map(({ key }) => key)])).toEqual([
    ['Norland', ['D1.p1', 'D2.p1']],
    ['Norlanders', ['D1.p1']],
    ['NL', ['D1.p2']],
    ['He', ['D1.p2']],
  ]);
  expect(cablesNaming(used)).toEqual([
    ['D1', 2],
    ['D2', 1],
  ]);
});

const event = (id: string, document: string, fields: Partial<TimelineEvent> = {}) =>
  eventOf(id, {
    title: 'Ministers met at the harbour',
    actors: ['norland'],
    sources: [sourceIn('p1', 'x', 0, document)],
    ...fields,
  });
const one = event('a', 'D1');

test.each<[string, TimelineEvent, boolean]>([
  ['the same of another document', event('b', 'D2', { title: 'Harbour meeting, ministers' }), true],
  [
    'a month around it',
    event('b', 'D2', { when: { ...onDay('2006-07-01'), latest: '2006-07-31' } }),
    true,
  ],
  [
    'a year around it',
    event('b', 'D2', { when: { ...onDay('2006-01-01'), latest: '2006-12-31' } }),
    false,
  ],
  ['another day', event('b', 'D2', { when: onDay('2006-07-06') }), false],
  ['the same document', event('b', 'D1'), false],
  ['nobody in common', event('b', 'D2', { actors: ['sudland'] }), false],
  ['other words', event('b', 'D2', { title: 'Treaty signed in town' }), false],
  ['when a cable was sent', event('b', 'D2', { kind: 'metadata' }), false],
])('alike: %s', (_, other, expected) => {
  expect(alike(one, [one, other]).length === 1).toBe(expected);
});

test('tellings: first the documents of the event, then those of its like', () => {
  const merged = { ...one, sources: [...one.sources, sourceIn('p1', 'y', 0, 'D3')] };
  const [first, ...others] = reviewed(timelineOf([merged, event('b', 'D2')]));
  if (!first) throw new Error('There is no event.');
  const told = tellingsOf(first, [first, ...others]);
  expect(told.map(({ document, sure }) => [document, sure])).toEqual([
    ['D1', true],
    ['D3', true],
    ['D2', false],
  ]);
});
