import { expect, test } from 'vitest';
import { burstAt } from '../../src/layout/burst.ts';
import { Scale } from '../../src/layout/scale.ts';
import { dayNumber, isoDay } from '../../src/util/days.ts';
import { data } from './made-up.ts';

const days = ['1973-01-01', '1974-03-01', '1974-03-04', '1974-03-09', '1976-01-01', '1976-01-01'];
const lane = data(days.map((from) => ({ from })));
const scale = new Scale(dayNumber('1973-01-01'), dayNumber('1977-01-01'), 0, 1461);
const around = (day: string, within = scale): string[] => {
  const burst = burstAt(lane, 0, within, dayNumber(day));
  return burst ? [isoDay(Math.floor(burst.from)), isoDay(Math.floor(burst.to))] : [];
};

test.each<[string, string, string[]]>([
  ['neighbours close by', '1974-03-04', ['1974-03-01', '1974-03-09']],
  ['a day beside them', '1974-03-20', ['1974-03-01', '1974-03-09']],
  ['an event alone', '1973-01-01', []],
  ['two on one day', '1976-01-01', []],
])('%s', (_, day, burst) => {
  expect(around(day)).toEqual(burst);
});

test('what fills the window is taken apart', () => {
  const close = new Scale(dayNumber('1974-02-28'), dayNumber('1974-03-11'), 0, 60);
  expect(around('1974-03-01', close)).toEqual(['1974-03-01', '1974-03-04']);
});

test('an empty lane has no burst', () => {
  expect(burstAt(data([]), 0, scale, 0)).toBeNull();
});
