import { expect, test } from 'vitest';
import { filtered } from '../../src/layout/data.ts';
import { inOrder, moved } from '../../src/layout/lane-order.ts';
import { heightOf, lanesOf } from '../../src/layout/lane-views.ts';
import { groupLanes, MOST_LANES } from '../../src/layout/lanes.ts';
import { fullRange } from '../../src/layout/range.ts';
import { sceneOf } from '../../src/layout/scene.ts';
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

test('by status: by count as well', () => {
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

/** Lane names with their marks and ticks, once these actors are filtered for. */
const following = (mask: Uint8Array | null, ...actors: string[]): [string, number, number][] => {
  const { model } = data(talks);
  const chosen = new Set(actors.map((name) => model.actorIds.indexOf(name)));
  const grouping = groupLanes(model, 'actor', MOST_LANES, { mask, actors: chosen });
  return filtered(model, grouping, mask).tracks.map((track, i) => [
    grouping.heads[i]?.name ?? '',
    track.points.length,
    track.ticks.events.length,
  ]);
};

test('lanes that follow a filter: the chosen with the marks, then those beside them', () => {
  expect(following(Uint8Array.of(1, 0, 0), 'Corvo')).toEqual([
    ['Corvo', 1, 0],
    ['Alba', 0, 1],
    ['Brenn', 0, 1],
  ]);
  expect(following(Uint8Array.of(0, 1, 0), 'Alba')).toEqual([['Alba', 1, 0]]);
  expect(following(Uint8Array.of(0, 1, 1))).toEqual([
    ['Alba', 1, 0],
    ['No actor named', 1, 0],
  ]);
  expect(following(Uint8Array.of(0, 0, 0), 'Alba')).toEqual([]);
});

test('an actor of the shared lane has one of its own once it is chosen', () => {
  const { model } = data(many(600, 60, 5));
  const last = groupLanes(model, 'actor', 60).heads.at(-1);
  const index = model.actorNames.indexOf(last?.name ?? '');
  const followed = { mask: null, actors: new Set([index]) };
  expect(groupLanes(model, 'actor', MOST_LANES, followed).heads[0]?.name).toBe(last?.name);
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

const ordered = (order: Parameters<typeof inOrder>[1]): string[] => {
  const { model } = data(talks);
  return inOrder(groupLanes(model, 'actor'), order).heads.map((head) => head.name);
};

test.each<[Parameters<typeof inOrder>[1], string[]]>([
  ['count', ['Alba', 'Brenn', 'Corvo', 'No actor named']],
  ['name', ['Alba', 'Brenn', 'Corvo', 'No actor named']],
  [
    ['actor:Corvo', 'none'],
    ['Corvo', 'No actor named', 'Alba', 'Brenn'],
  ],
  [
    ['actor:nobody', 'actor:Brenn'],
    ['Brenn', 'Alba', 'Corvo', 'No actor named'],
  ],
])('lanes in the order %j', (order, names) => {
  expect(ordered(order)).toEqual(names);
});

test('an event goes with its lane wherever it is put', () => {
  const { model } = data(talks);
  const turned = filtered(
    model,
    inOrder(groupLanes(model, 'actor'), ['none', 'actor:Corvo', 'actor:Brenn', 'actor:Alba']),
    null,
  );
  expect(turned.tracks.map((track) => [track.points.length, track.ticks.events.length])).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('a lane put elsewhere leaves the others in their order', () => {
  const { heads } = groupLanes(data(talks).model, 'actor');
  expect(moved(heads, 'none', 0)).toEqual(['none', 'actor:Alba', 'actor:Brenn', 'actor:Corvo']);
  expect(moved(heads, 'actor:Alba', 9).at(-1)).toBe('actor:Alba');
  const [alba, , corvo] = heads;
  const shown = [alba, corvo].filter((head) => head !== undefined);
  expect(moved(shown, 'actor:Corvo', 0, heads)).toEqual([
    'actor:Corvo',
    'actor:Brenn',
    'actor:Alba',
    'none',
  ]);
});

test('a folded lane is low, gives its room to the others and has no words', () => {
  const d = data(talks);
  const folded = new Set(['actor:Brenn', 'none']);
  const viewport = { height: 150, scrollTop: 0 };
  const lanes = lanesOf(d, { ...viewport, folded });
  expect(lanes.map((lane) => [lane.y, lane.height])).toEqual([
    [0, 51],
    [51, 24],
    [75, 51],
    [126, 24],
  ]);
  expect(heightOf(lanesOf(d, viewport))).toBe(4 * (150 / 3));
  const scene = sceneOf(
    d,
    fullRange(d.model),
    { ...viewport, folded, width: 900, gutter: 100, margin: 16 },
    {},
  );
  expect(scene.labels.map((label) => label.lane)).toEqual([0]);
  expect(scene.dots).toHaveLength(3);
  expect(scene.unlabelled).toBe(0);
});
