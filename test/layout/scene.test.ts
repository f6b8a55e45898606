import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIN } from '../../src/layout/bins.ts';
import type { Data } from '../../src/layout/data.ts';
import { keptOf } from '../../src/layout/labels.ts';
import { sceneOf, type Options } from '../../src/layout/scene.ts';
import { LABEL_SIZE } from '../../src/layout/geometry.ts';
import { textWidth } from '../../src/layout/text-width.ts';
import type { Label, Scene } from '../../src/layout/types.ts';
import { fullRange, type Range } from '../../src/layout/range.ts';
import { dayNumber } from '../../src/util/days.ts';
import { crowd, data, many, type Plain } from './made-up.ts';

const SIZE = { width: 1000, height: 400, scrollTop: 0, gutter: 100, margin: 16 };
const draw = (d: Data, range: Range = fullRange(d.model), options: Options = {}): Scene =>
  sceneOf(d, range, SIZE, options);
const days = (from: string, to: string): Range => ({ from: dayNumber(from), to: dayNumber(to) });

const box = ({ x, y, text, anchor }: Label) => {
  const width = textWidth(text, LABEL_SIZE);
  return { x0: anchor === 'end' ? x - width : x, x1: anchor === 'end' ? x : x + width, y };
};

test('no two labels overlap, whatever the events and the window', () => {
  const zoom = fc.tuple(
    fc.nat(80),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 300 }),
  );
  fc.assert(
    fc.property(zoom, ([start, width, n]) => {
      const from = 1100 + start * 15;
      const { labels, scale } = draw(data(many(n, 3)), { from, to: from + width });
      const boxes = labels.map(box);
      boxes.forEach((a, i) => {
        expect(a.x0 >= scale.left && a.x1 <= scale.right + 0.1).toBe(true);
        for (const b of boxes.slice(i + 1)) {
          expect(a.y === b.y && a.x0 < b.x1 && b.x0 < a.x1).toBe(false);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('every event in the window is labelled or counted as not labelled', () => {
  const scene = draw(data(many(300)));
  expect(scene.inWindow).toBe(300);
  expect(scene.labels.length + scene.unlabelled).toBe(300);
  expect(scene.labels.length).toBeGreaterThan(10);
});

test('labels stay in their row while panning, and marks never move up or down', () => {
  const d = data(many(120, 4));
  let range = days('1973-06-01', '1974-06-01');
  let before = draw(d, range);
  for (let step = 0; step < 30; step++) {
    range = { from: range.from + 3, to: range.to + 3 };
    const after = draw(d, range, { kept: keptOf(before.labels) });
    const { scale } = after;
    const shift = 3 * scale.perDay;
    const still = before.labels.filter(
      (l) =>
        l.anchor === 'start' && l.x - shift > scale.left + 6 && l.leader.x - shift > scale.left,
    );
    for (const label of still) {
      const now = after.labels.find((l) => l.event === label.event);
      expect(now && [now.y, now.above], label.text).toEqual([label.y, label.above]);
    }
    const rows = new Map(before.dots.map((dot) => [dot.event, dot.y]));
    for (const dot of after.dots) expect(rows.get(dot.event) ?? dot.y).toBe(dot.y);
    before = after;
  }
});

test('panning never regroups events into other columns', () => {
  const d = crowd(5000);
  const range = days('1973-06-01', '1974-06-01');
  const group = (shift: number): Map<number, number> => {
    const moved = { from: range.from + shift, to: range.to + shift };
    const { columns, scale } = draw(d, moved);
    const inside = columns.filter((c) => c.x > scale.left + 80 && c.x < scale.right - 80);
    return new Map(inside.map((column) => [column.event, column.n]));
  };
  const still = group(0);
  for (const [event, n] of group(2.3)) expect(still.get(event) ?? n).toBe(n);
});

test('cost follows pixels: a hundred thousand events are no more marks than columns have room', () => {
  const { columns, dots, labels, lanes } = draw(crowd(100_000));
  const room = lanes.length * (900 / BIN + 3);
  expect(columns.length + dots.length).toBeLessThan(room);
  expect(labels.length).toBeLessThanOrEqual(lanes.length * 8);
});

test('the label of a range that began before the window stands at its left edge', () => {
  const plain: Plain[] = [{ title: 'long occupation', from: '1950-01-01', to: '1990-01-01' }];
  const { labels, scale } = draw(data(plain), days('1974-01-01', '1974-03-01'));
  expect(labels.map((l) => [l.text, l.leader.x])).toEqual([['long occupation', scale.left]]);
});

test('the selected event and the starred ones are labelled before heavier ones', () => {
  const d = data(many(60, 1));
  const shown = draw(d, fullRange(d.model));
  const hidden = shown.dots.find(
    (dot) => !shown.labels.some((l) => l.event === dot.event) && dot.x < 800,
  );
  const event = hidden?.event ?? -1;
  expect(event).toBeGreaterThanOrEqual(0);
  expect(draw(d, undefined, { selected: event }).labels.some((l) => l.event === event)).toBe(true);
  const starred = draw(d, undefined, { starred: new Set([event]) });
  expect(starred.labels.some((l) => l.event === event)).toBe(true);
});

test('overlapping ranges take turns on rows that no window changes', () => {
  const plain: Plain[] = [
    { id: 'a', from: '1974-01-01', to: '1974-06-30' },
    { id: 'b', from: '1974-02-01', to: '1974-03-30' },
    { id: 'c', from: '1974-05-01', to: '1974-08-30' },
  ];
  const rows = (range: Range): Map<number, number> =>
    new Map(draw(data(plain), range).bars.map((bar) => [bar.event, bar.y]));
  const all = rows(days('1973-12-01', '1974-12-01'));
  expect(new Set(all.values()).size).toBe(2);
  for (const [event, y] of rows(days('1974-05-15', '1974-07-01'))) expect(all.get(event)).toBe(y);
});

test('of lanes that do not fit whole ones fill the viewport, and only those on screen are drawn', () => {
  const d = data(many(300, 12));
  const scene = sceneOf(d, fullRange(d.model), { ...SIZE, height: 200, scrollTop: 88 });
  expect(scene.lanes[0]?.height).toBe(200 / 4);
  expect(scene.contentHeight).toBe(50 * scene.lanes.length);
  const lanes = new Set([...scene.dots, ...scene.columns].map((mark) => mark.lane));
  expect([...lanes].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});

test('outliers are announced with their years', () => {
  const plain: Plain[] = [
    { from: '1961-01-01', to: '1961-12-31', precision: 'year' },
    { from: '1974-03-09' },
    { from: '1990-03-09' },
    { from: '1995-03-09' },
  ];
  expect(draw(data(plain), days('1974-01-01', '1974-12-01')).outliers).toEqual({
    left: '1961: 1 event to the left',
    right: '1990–1995: 2 events to the right',
  });
});

test('the day on which a cable was sent has a mark and no label, and nothing misses one', () => {
  const plain: Plain[] = [
    { title: 'talks', from: '1974-03-09' },
    { title: '201000Z MAR 74', from: '1974-03-20', kind: 'metadata' },
  ];
  const { dots, labels, unlabelled } = draw(data(plain), days('1974-03-01', '1974-04-01'));
  expect(dots).toHaveLength(2);
  expect(labels.map((l) => l.text)).toEqual(['talks']);
  expect(unlabelled).toBe(0);
});

test('text of twice the size has higher lanes, wider labels and fewer ticks', () => {
  const d = data(many(60, 3));
  const once = draw(d);
  const twice = sceneOf(d, fullRange(d.model), { ...SIZE, textScale: 2 }, { fontScale: 2 });
  expect(twice.lanes[0]?.height).toBeGreaterThanOrEqual(44 + 24);
  expect(twice.axis.ticks.length).toBeLessThan(once.axis.ticks.length);
  for (const { y, lane, width, text } of twice.labels) {
    const top = twice.lanes[lane]?.y ?? NaN;
    expect(y - 2 * LABEL_SIZE).toBeGreaterThanOrEqual(top);
    expect(width).toBeCloseTo(2 * textWidth(text));
  }
});

test('today is marked where the window reaches it', () => {
  const d = data([{ from: '2026-01-01' }, { from: '2026-12-31' }]);
  const at = (iso: string): number | null =>
    draw(d, fullRange(d.model), { now: dayNumber(iso) }).now;
  expect(at('2026-06-01')).toBeGreaterThan(SIZE.gutter);
  expect(at('2036-06-01')).toBeNull();
});
