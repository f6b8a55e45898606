import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statuses } from '../../src/timeline/statuses.ts';
import { isFiltering } from '../../src/timeline/filter.ts';
import {
  filterOf,
  firstView,
  lifted,
  unfiltered,
  viewFromHash,
  viewToHash,
  type View,
} from '../../src/timeline/view.ts';
import { isoDay } from '../../src/util/days.ts';

test('the first view has no address', () => {
  expect(viewToHash(firstView)).toBe('');
  expect(viewFromHash('')).toEqual(firstView);
  expect(viewFromHash('#')).toEqual(firstView);
});

test('an address reads as people would write it', () => {
  const hash =
    '#from=2006-07-01&to=2006-09-30&actor=north-korea&actor=japan&status=planned&q=missile+test&event=06TOKYO4543.p2.5f3a1c';
  const view = viewFromHash(hash);
  expect(view).toEqual({
    ...firstView,
    range: { from: '2006-07-01', to: '2006-09-30' },
    actors: ['north-korea', 'japan'],
    statuses: ['planned'],
    text: 'missile test',
    event: '06TOKYO4543.p2.5f3a1c',
  });
  expect(viewToHash(view)).toBe(hash);
});

test.each([
  ['an unknown part', '#colour=red'],
  ['an unknown status', '#status=cancelled&status='],
  ['half a range', '#from=2006-07-01'],
  ['a day that does not exist', '#from=2006-04-31&to=2006-05-01'],
  ['a range the wrong way round', '#from=2006-09-30&to=2006-07-01'],
  ['words for days', '#from=July&to=August'],
  ['an unknown grouping', '#group=colour'],
  ['an unknown order', '#order=length&lane=&folded='],
  ['empty parts', '#actor=&event=&q=&document='],
  ['broken escapes', '#%E0%A4%A=%'],
  ['a paragraph', '#06TOKYO4543.p2'],
])('passes over %s', (_, hash) => {
  expect(viewFromHash(hash)).toEqual(firstView);
});

test('parts beside a broken one are kept, doubles are not', () => {
  expect(viewFromHash('#from=x&to=y&actor=a&actor=a&status=nonsense&status=planned')).toEqual({
    ...firstView,
    actors: ['a'],
    statuses: ['planned'],
  });
});

const words = fc.string({ unit: 'binary' });
const id = fc.string({ unit: 'binary', minLength: 1 });
const days = fc.tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.nat(100_000));
const range = days.map(([from, n]) => ({ from: isoDay(from), to: isoDay(from + n) }));
const dates = fc.oneof(
  fc.constant({ range: null, only: false }),
  fc.record({ range, only: fc.boolean() }),
);
const parts = fc.record({
  groupBy: fc.constantFrom('actor', 'status', 'document', 'none'),
  order: fc.oneof(fc.constantFrom('count', 'name'), fc.uniqueArray(id, { minLength: 1 })),
  folded: fc.uniqueArray(id),
  actors: fc.uniqueArray(id),
  match: fc.constantFrom('any', 'all'),
  without: fc.uniqueArray(id),
  cables: fc.uniqueArray(id),
  statuses: fc.uniqueArray(fc.constantFrom(...statuses)),
  text: words,
  event: fc.option(id),
  document: fc.option(id),
  story: fc.boolean(),
  who: fc.option(id),
  compare: fc.boolean(),
});
const views: fc.Arbitrary<View> = fc
  .tuple(parts, dates)
  .map(([part, when]) => ({ ...part, ...when }));

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewFromHash(viewToHash(view))).toEqual(view);
    }),
  );
});

test('every part of the filter has its place in the address', () => {
  const hash =
    '#from=2006-07-01&to=2006-09-30&dates=only&actor=japan&actor=kohno&match=all&without=china&status=planned&cable=06TOKYO4543&q=a';
  const view = viewFromHash(hash);
  expect(viewToHash(view)).toBe(hash);
  expect(filterOf(view)).toEqual({
    actors: ['japan', 'kohno'],
    match: 'all',
    without: ['china'],
    statuses: ['planned'],
    documents: ['06TOKYO4543'],
    text: 'a',
    range: { from: '2006-07-01', to: '2006-09-30' },
  });
});

test('a window is no filter until the reader says so', () => {
  expect(filterOf(viewFromHash('#from=2006-07-01&to=2006-09-30')).range).toBeNull();
  expect(viewFromHash('#dates=only').only).toBe(false);
});

test('a view without its filter keeps the window and the event', () => {
  fc.assert(
    fc.property(views, (view) => {
      const all = unfiltered(view);
      expect(isFiltering(filterOf(all))).toBe(false);
      expect([all.range, all.event, all.groupBy]).toEqual([view.range, view.event, view.groupBy]);
      const bare = Object.values(lifted).reduce<View>((at, off) => ({ ...at, ...off }), view);
      expect(isFiltering(filterOf(bare))).toBe(false);
    }),
  );
});

test('any text is read as some view', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const view = viewFromHash(hash);
      expect(viewFromHash(viewToHash(view))).toEqual(view);
    }),
  );
});
