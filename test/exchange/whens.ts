import fc from 'fast-check';
import type { When } from '../../src/event/types.ts';
import { typedDate } from '../../src/timeline/typed-date.ts';
import { dayOf, isoDay } from '../../src/util/days.ts';

const day = fc.integer({ min: dayOf(-300, 1, 1), max: dayOf(2500, 1, 1) }).map(isoDay);
const recent = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2030, 1, 1) }).map(isoDay);
const year = fc.integer({ min: 1000, max: 2400 }).map(String);
const pair = fc.tuple(recent, recent).map((two) => two.sort());

/** EDTF of every form that the extraction writes. */
const edtf = fc.oneof(
  day,
  recent,
  year,
  recent.map((iso) => iso.slice(0, 7)),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, code]) => `${y}-${code}`),
  fc.tuple(year, fc.integer({ min: 33, max: 36 })).map(([y, code]) => `${y}-${code}`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y}~`),
  recent.map((iso) => `${iso}T08:04Z`),
  pair.map(([a, b]) => `${a}/${b}`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  recent.map((iso) => `${iso}/..`),
);

/** A date as the extraction writes it. */
export const whens: fc.Arbitrary<When> = fc
  .tuple(edtf, fc.subarray<When['inferred'][number]>(['year', 'month', 'day']))
  .map(([value, inferred]) => {
    const when = typedDate(value, '2031-01-01');
    if (!when) throw new Error(`${value} is not read`);
    return { ...when, text: 'in the source', inferred };
  });
