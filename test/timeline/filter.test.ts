import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets } from '../../src/timeline/facets.ts';
import { everything, firstIn, isFiltering, type Filter } from '../../src/timeline/filter.ts';
import type { Actor } from '../../src/actor/types.ts';
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
const actors: Actor[] = [
  { id: 'norland', name: 'Norland', type: 'country', aliases: ['Kingdom of Norland'] },
];
const index = searchIndex(documents, actors);
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
  ['all of two actors', { actors: ['sudland', 'norland'], match: 'all' }, ['a']],
  ['all of an actor named twice', { actors: ['norland', 'norland'], match: 'all' }, ['a', 'b']],
  ['without an actor', { without: ['sudland'] }, ['b', 'c']],
  ['an actor without another', { actors: ['norland'], without: ['sudland'] }, ['b']],
  ['a document', { documents: ['D1'] }, ['a', 'b']],
  ['a document that is not open', { documents: ['D2'] }, []],
  ['an actor nobody knows', { actors: ['__proto__'] }, []],
  ['statuses', { statuses: ['planned', 'background'] }, ['b', 'c']],
  ['an actor and a status', { actors: ['norland'], statuses: ['planned'] }, ['b']],
  ['a word of the title', { text: 'treaty' }, ['c']],
  ['a word of the paragraph, without its accent', { text: 'cordoba' }, ['a']],
  ['two words, one in the title and one in the paragraph', { text: 'harbour ENVOYS' }, ['b']],
  ['another name of an actor', { text: 'kingdom' }, ['a', 'b']],
  ['a name and a word', { text: 'norland envoys' }, ['b']],
  ['the end of a word', { text: 'arbour' }, []],
  ['a phrase', { text: '"met at the"' }, ['b']],
  ['words that stand apart, as a phrase', { text: '"met harbour"' }, []],
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

  test('are of shared events where all chosen actors must take part', () => {
    const found = facets(events, { ...everything, actors: ['norland'], match: 'all' }, index);
    expect(found.actors).toEqual(
      new Map([
        ['norland', 2],
        ['sudland', 1],
      ]),
    );
  });

  test('of an actor that is left out say what would come back', () => {
    const found = facets(events, { ...everything, without: ['sudland'] }, index);
    expect(found.actors).toEqual(
      new Map([
        ['sudland', 1],
        ['norland', 1],
      ]),
    );
  });

  test('of documents count an event once for each', () => {
    const twice = [sourceIn('p1', 'x'), sourceIn('p2', 'x'), sourceIn('p1', 'x', 0, 'D2')];
    const made = [...events, eventOf('d', { sources: twice })];
    expect(facets(made, everything, index).documents).toEqual(
      new Map([
        ['D1', 3],
        ['D2', 1],
      ]),
    );
  });

  test('say what each part alone keeps out', () => {
    const filter: Filter = { ...everything, statuses: ['planned'], text: 'treaty' };
    expect(facets(events, filter, index).kept).toEqual(
      new Map([
        ['text', 1],
        ['statuses', 1],
      ]),
    );
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

test.each([
  ['begins in it, before what reaches into it', '2006-08-01', '2006-08-10', 'b'],
  ['only reaches into it', '2006-08-20', '2006-08-25', 'b'],
  ['is none', '2000-01-01', '2000-12-31', undefined],
])('the first event of a range %s', (_, from, to, id) => {
  const long = eventOf('long', { when: { ...onDay('2006-01-01'), latest: '2006-08-05' } });
  expect(firstIn([long, ...events], { from, to })?.id).toBe(id);
});
