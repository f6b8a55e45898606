import { expect, test } from 'vitest';
import { firstWindow, fullRange } from '../../src/layout/range.ts';
import { dayNumber, isoDay } from '../../src/util/days.ts';
import { data, many, type Plain } from './made-up.ts';

const summer: Plain[] = [
  { from: '2006-07-01', to: '2006-07-31', precision: 'month' },
  { from: '2006-07-05' },
  { from: '2006-08-08' },
  { from: '2006-08-09' },
  { from: '2006-08-11' },
  { from: '2006-09-01', to: '2006-09-10', precision: 'part-of-month' },
];
const treaty: Plain = { from: '1997-01-01', to: '1997-12-31', precision: 'year' };

const first = (plain: readonly Plain[]): [string, string] => {
  const { from, to } = firstWindow(data(plain).model);
  return [isoDay(Math.floor(from)), isoDay(Math.ceil(to))];
};

test('one treaty of 1997 does not squeeze 2006 into a line', () => {
  const [from, to] = first([treaty, ...summer]);
  expect(from >= '2006-06-15' && from < '2006-07-01').toBe(true);
  expect(to > '2006-09-11' && to <= '2006-10-15').toBe(true);
});

test('nor do a far past and a far future together', () => {
  const [from, to] = first([treaty, ...summer, { from: '2031-01-01' }]);
  expect([from.slice(0, 4), to.slice(0, 4)]).toEqual(['2006', '2006']);
});

test('nor does it squeeze three years that are evenly filled', () => {
  const years = Array.from({ length: 36 }, (_, i) => ({
    from: `${2004 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`,
  }));
  expect(first([treaty, ...years])[0].slice(0, 4)).toBe('2003');
});

test('the window is wider than its events, more so to the right, where labels run', () => {
  const { from, to } = firstWindow(data(summer).model);
  const left = dayNumber('2006-07-01') - from;
  const right = to - dayNumber('2006-09-11');
  expect(left).toBeGreaterThan(1);
  expect(right).toBeGreaterThan(left);
});

test.each<[string, Plain[]]>([
  ['two events far apart', [{ from: '1961-05-05' }, { from: '2006-05-05' }]],
  ['events spread evenly', Array.from({ length: 40 }, (_, i) => ({ from: `${1950 + i}-03-03` }))],
  ['many events without a far one', many(200)],
])('%s: the whole range', (_, plain) => {
  const { model } = data(plain);
  expect(firstWindow(model)).toEqual(fullRange(model));
});

test('one event has weeks around it, and stands left of the middle', () => {
  const { from, to } = firstWindow(data([{ from: '1974-03-09' }]).model);
  const day = dayNumber('1974-03-09');
  expect(to - from).toBeGreaterThan(27);
  expect(from < day && day < (from + to) / 2).toBe(true);
});

test('no event: an axis all the same', () => {
  const { from, to } = firstWindow(data([]).model);
  expect(from < to).toBe(true);
});

test('a range that outlasts the dense part does not stretch it', () => {
  const [, to] = first([...summer, treaty, { from: '2006-07-02', to: '2019-12-31' }]);
  expect(to < '2006-12-31').toBe(true);
});
