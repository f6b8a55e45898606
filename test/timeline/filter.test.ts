import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, facets, isFiltering, type Filter } from '../../src/timeline/filter.ts';
import { searchIndex } from '../../src/timeline/search.ts';
import { statuses } from '../../src/timeline/statuses.ts';
import { documentOf, eventOf, onDay, sourceIn } from './sample.ts';

const documents = [documentOf('D1', 'The Córdoba round opened.', 'Envoys met at the harbour.')];
const events = [
  eventOf('a', {
    title: 'Round opened',
    actors: ['norland', 'sudland'],
    when: onDay('2006-07-05'),
    sources: [sourceIn('p1', 'round opened')],
  }),
  eventOf('b', {
    title: 'Envoys met',
    actors: ['norland', 'norland'],
    status: 'planned',
    when: { ...onDay('2006-08-01'), latest: '2006-08-31', precision: 'month' },
    sources: [sourceIn('p2', 'Envoys met')],
  }),
  eventOf('c', { title: 'Treaty', status: 'background', when: onDay('1997-03-01') }),
];
const index = searchIndex(events, documents);
const shown = (part: Partial<Filter>): string[] => [
  ...facets(events, { ...everything, ...part }, index).shown,
];

test('an empty filter lets everything through', () => {
  expect(shown({})).toEqual(['a', 'b', 'c']);
  expect(isFiltering(everything)).toBe(false);
  expect(isFiltering({ ...everything, text: '  ' })).toBe(false);
});

test.each<[string, Partial<Filter>, string[]]>([
  ['one actor', { actors: ['sudland'] }, ['a']],
  ['any of two actors', { actors: ['sudland', 'norland'] }, ['a', 'b']],
  ['an actor nobody knows', { actors: ['__proto__'] }, []],
  ['statuses', { statuses: ['planned', 'background'] }, ['b', 'c']],
  ['an actor and a status', { actors: ['norland'], statuses: ['planned'] }, ['b']],
  ['a word of the title', { text: 'treaty' }, ['c']],
  ['a word of the paragraph, without its accent', { text: 'cordoba' }, ['a']],
  ['two words, one in the title and one in the paragraph', { text: 'harbour ENVOYS' }, ['b']],
  ['a word that is nowhere', { text: 'harbour treaty' }, []],
  ['a range that an event overlaps', { range: { from: '2006-08-31', to: '2006-12-31' } }, ['b']],
  ['a range between events', { range: { from: '2000-01-01', to: '2000-12-31' } }, []],
])('%s', (_, part, ids) => {
  expect(shown(part)).toEqual(ids);
  expect(isFiltering({ ...everything, ...part })).toBe(true);
});

describe('counts', () => {
  test('count an event once for each of its actors', () => {
    expect(facets(events, everything, index).actors).toEqual(
      new Map([
        ['norland', 2],
        ['sudland', 1],
      ]),
    );
  });

  test('follow the other parts of the filter and not their own', () => {
    const found = facets(
      events,
      { ...everything, actors: ['sudland'], statuses: ['planned'] },
      index,
    );
    expect(found.actors).toEqual(new Map([['norland', 1]]));
    expect(found.statuses).toEqual(new Map([['occurred', 1]]));
  });

  test('say how many events a choice will show', () => {
    const actor = fc.constantFrom('x', 'y', 'z');
    const some = fc.array(
      fc.record({ actors: fc.array(actor), status: fc.constantFrom(...statuses) }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...statuses), actor, (made, status, id) => {
        const list = made.map((fields, i) => eventOf(String(i), fields));
        const none = searchIndex([], []);
        const before = facets(list, { ...everything, statuses: [status] }, none);
        const after = facets(list, { ...everything, statuses: [status], actors: [id] }, none);
        expect(after.shown.size).toBe(before.actors.get(id) ?? 0);
        expect(after.statuses.get(status) ?? 0).toBe(after.shown.size);
      }),
    );
  });
});
