import { expect, test } from 'vitest';
import { hitAt } from '../../src/layout/hit.ts';
import { locate } from '../../src/layout/locate.ts';
import {
  endOfLane,
  firstEvent,
  stepInLane,
  stepLane,
  stepInTime,
} from '../../src/layout/navigate.ts';
import { fullRange } from '../../src/layout/range.ts';
import { sceneOf } from '../../src/layout/scene.ts';
import { data } from './made-up.ts';

/** In time order: 0 Alba (ticks in Brenn), 1 Corvo, 2 Brenn for a month, 3 to 5 Alba on one day. */
const d = data([
  { id: 'a0', from: '1974-01-10', actors: ['Alba', 'Brenn'] },
  { id: 'c0', from: '1974-02-10', actors: ['Corvo'] },
  { id: 'b0', from: '1974-03-01', to: '1974-03-31', precision: 'month', actors: ['Brenn'] },
  { id: 'a1', from: '1974-05-05', actors: ['Alba'] },
  { id: 'a2', from: '1974-05-05', actors: ['Alba'] },
  { id: 'a3', from: '1974-05-05', actors: ['Alba'] },
]);
const range = fullRange(d.model);
const scene = sceneOf(d, range, {
  width: 1000,
  height: 300,
  scrollTop: 0,
  gutter: 100,
  margin: 16,
});
const at = (event: number) => {
  const place = locate(d, scene, event);
  if (!place) throw new Error(`event ${event} has no place`);
  return place;
};
const hit = (x: number, y: number): number[] | undefined => hitAt(scene, d, x, y)?.events;

test('a pointer finds the mark under it, or near it, in its own lane only', () => {
  const { x0, y } = at(1);
  expect(hit(x0, y)).toEqual([1]);
  expect(hit(x0 + 9, y + 5)).toEqual([1]);
  expect(hit(x0 + 30, y)).toBeUndefined();
});

test('events of one column are found together', () => {
  const { x0, y } = at(4);
  expect(hit(x0, y)).toEqual([3, 4, 5]);
});

test('a bar is found along its whole length, a tick in another lane leads to its event', () => {
  const bar = at(2);
  expect(hit(bar.x0 + 2, bar.y)).toEqual([2]);
  expect(hit(bar.x1 - 2, bar.y)).toEqual([2]);
  const { x0, others } = at(0);
  expect(hit(x0, others[0] ?? 0)).toEqual([0]);
});

test('a label leads to its event', () => {
  const label = scene.labels.find((l) => l.event === 1);
  expect(hit((label?.x ?? 0) + 20, (label?.y ?? 0) - 3)).toEqual([1]);
});

test('nothing is found outside the plot', () => {
  expect(hit(20, at(0).y)).toBeUndefined();
  expect(hit(500, 299)).toBeUndefined();
});

test('left and right go through a lane in time order', () => {
  const lane = d.grouping.lane[0] ?? 0;
  const path: (number | null)[] = [];
  for (let e: number | null = 0; e !== null; e = stepInLane(d, lane, e, 1)) path.push(e);
  expect(path).toEqual([0, 3, 4, 5]);
  expect(stepInLane(d, lane, 3, -1)).toBe(0);
  expect(stepInLane(d, lane, 0, -1)).toBeNull();
  expect([endOfLane(d, lane, 'first'), endOfLane(d, lane, 'last')]).toEqual([0, 5]);
});

test('up and down go to the nearest event in time of the next lane', () => {
  expect(d.grouping.heads.map((h) => h.name)).toEqual(['Alba', 'Brenn', 'Corvo']);
  expect(stepLane(d, 3, 1)).toBe(2);
  expect(stepLane(d, 2, 1)).toBe(1);
  expect(stepLane(d, 2, -1)).toBe(0);
  expect(stepLane(d, 1, 1)).toBeNull();
});

test('the keyboard starts in the window, and keeps to the filter', () => {
  expect(firstEvent(d, d.model.start[2] ?? 0, range.to)).toBe(2);
  expect(firstEvent({ ...d, mask: Uint8Array.of(0, 0, 0, 0, 1, 0) }, 0, 10)).toBe(4);
  expect(firstEvent({ ...d, mask: new Uint8Array(6) }, 0, 10)).toBeNull();
});

test('next and previous in time go through all lanes, past what the filter hides', () => {
  const plain = ['Alba', 'Brenn', 'Corvo', 'Alba'].map((actor, i) => ({
    from: `1974-0${i + 1}-01`,
    actors: [actor],
  }));
  const d = data(plain, 'actor', (event) => event !== 1);
  expect([0, 2, 3].map((event) => stepInTime(d, event, 1))).toEqual([2, 3, null]);
  expect([0, 2, 3].map((event) => stepInTime(d, event, -1))).toEqual([null, 0, 2]);
});
