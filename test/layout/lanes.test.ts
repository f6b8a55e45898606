import { expect, test } from 'vitest';
import { filtered } from '../../src/layout/data.ts';
import { groupLanes, MOST_LANES } from '../../src/layout/lanes.ts';
import { countOf } from '../../src/layout/tracks.ts';
import { data, many, type Plain } from './made-up.ts';

const talks: Plain[] = [
  { id: 'a', from: '1974-01-01', actors: ['Brenn', 'Alba', 'Corvo'] },
  { id: 'b', from: '1974-01-02', actors: ['Alba'], status: 'planned' },
  { id: 'c', from: '1974-01-03', actors: [] },
];
const names = (plain: Plain[], by: Parameters<typeof data>[1]): [string, number][] =>
  data(plain, by).grouping.heads.map(({ name, count }) => [name, count]);

test('by actor: count, then name; those who have no actor last', () => {
  expect(names(talks, 'actor')).toEqual([
    ['Alba', 2],
    ['Brenn', 1],
    ['Corvo', 1],
    ['No actor named', 1],
  ]);
});

test('an event of three actors is one event with ticks in two other lanes', () => {
  const { grouping, tracks } = data(talks);
  expect(grouping.lane[0]).toBe(1);
  expect(tracks.map((track) => [track.points.length, track.ticks.events.length])).toEqual([
    [1, 1],
    [1, 0],
    [0, 1],
    [1, 0],
  ]);
});

test('by status: in the order of the statuses', () => {
  expect(names(talks, 'status')).toEqual([
    ['Occurred', 2],
    ['Planned', 1],
  ]);
});

test('by document and not at all', () => {
  expect(names(talks, 'document')).toEqual([['CABLE1', 3]]);
  expect(names(talks, 'none')).toEqual([['All events', 3]]);
});

test('beyond twelve actors the rest share a lane, and no event is lost or doubled', () => {
  const { grouping, tracks } = data(many(600, 60, 5));
  expect(grouping.heads).toHaveLength(MOST_LANES + 1);
  expect(grouping.heads.at(-1)?.name).toMatch(/^Other \(\d+\)$/);
  expect(tracks.reduce((sum, t) => sum + t.points.length + t.spans.events.length, 0)).toBe(600);
});

test('a filter empties lanes but neither removes nor reorders them', () => {
  const { model } = data(talks);
  const grouping = groupLanes(model, 'actor');
  const one = filtered(model, grouping, Uint8Array.of(0, 1, 0));
  expect(one.grouping.heads).toBe(grouping.heads);
  expect(one.tracks.map(countOf)).toEqual([1, 0, 0, 0]);
});

test('actors named like parts of an object are names like any other', () => {
  const odd = ['__proto__', 'constructor', 'toString'].map((name) => ({
    from: '1974-01-01',
    actors: [name],
  }));
  expect(names(odd, 'actor').map(([name]) => name)).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
});
