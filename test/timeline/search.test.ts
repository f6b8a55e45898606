import { expect, test } from 'vitest';
import { byTime } from '../../src/timeline/by-time.ts';
import { coActors } from '../../src/timeline/co-actors.ts';
import {
  actorsNamed,
  placesHolding,
  readingAhead,
  searchIndex,
  textMatcher,
} from '../../src/timeline/search.ts';
import { documentOf, eventOf, sourceIn } from './sample.ts';

const documents = [
  { ...documentOf('D1', 'A tanker in the strait.', 'Tankers met.'), sent: '2006-08-11T08:04Z' },
  { ...documentOf('D2', 'A tanker at anchor.'), sent: '1997-01-02' },
  documentOf('D3', 'One tanker more, in a strait.'),
];
const actors = [
  { id: 'a', name: 'North Korea', type: 'country' as const, aliases: ['DPRK'] },
  { id: 'b', name: 'South Korea', type: 'country' as const, aliases: ['ROK'] },
];
const keys = (query: string): string[] =>
  placesHolding(searchIndex(documents, actors), query).map(({ key }) => key);

test.each<[string, string[]]>([
  ['tanker', ['D1.p1', 'D1.p2', 'D2.p1', 'D3.p1']],
  ['tanker strait', ['D1.p1', 'D3.p1']],
  ['"a strait"', ['D3.p1']],
  ['', []],
  ['korea', []],
])('the paragraphs that hold %j', (query, expected) => {
  expect(keys(query)).toEqual(expected);
});

test('each letter more looks only where the last one was, with the same result', () => {
  const index = searchIndex(documents, actors);
  for (const query of ['t', 'ta', 'tan', 'tankers', 'tanker', 's', 'st', 'strait'])
    expect(placesHolding(index, query).map(({ key }) => key)).toEqual(keys(query));
});

test('paragraphs stand in the order in which the cables were sent, unknown days last', () => {
  const found = byTime(placesHolding(searchIndex(documents, actors), 'tanker'));
  expect(found.map(({ key }) => key)).toEqual(['D2.p1', 'D1.p1', 'D1.p2', 'D3.p1']);
});

test('reading ahead goes through every paragraph and actor once', () => {
  expect([...readingAhead(searchIndex(documents, actors))]).toHaveLength(6);
});

test('a quote is searched where its document is not open', () => {
  const event = eventOf('x', { sources: [sourceIn('p1', 'a lighthouse', 0, 'GONE')] });
  expect(textMatcher(searchIndex(documents, actors), 'lighthouse')(event)).toBe(true);
  expect(textMatcher(searchIndex(documents, actors), 'tanker')(event)).toBe(false);
});

test.each([
  ['korea', ['a', 'b']],
  ['south korea', ['b']],
  ['dprk', ['a']],
  ['', ['a', 'b']],
  ['orea', []],
])('actors named %j', (words, ids) => {
  expect(actorsNamed(actors, words).map(({ id }) => id)).toEqual(ids);
});

test('company is counted once an event, the most frequent first', () => {
  const events = [{ actors: ['a', 'b', 'b'] }, { actors: ['a', 'c', 'b'] }, { actors: ['d', 'c'] }];
  expect(coActors(events, ['a'])).toEqual([
    ['b', 2],
    ['c', 2],
    ['d', 1],
  ]);
  expect(coActors([], ['a'])).toEqual([]);
});
