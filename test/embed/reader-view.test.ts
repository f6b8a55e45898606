import { expect, test } from 'vitest';
import { readerHash, readerViewIn, type ReaderView } from '../../src/embed/reader-view.ts';
import { firstView, viewToHash } from '../../src/timeline/view.ts';

const view: ReaderView = {
  range: { from: '2006-07-01', to: '2006-09-30' },
  actors: ['north-korea', 'japan'],
  statuses: ['planned'],
  event: 'a.p1.1',
};

test('a view comes back from its address, which the desk would write the same', () => {
  expect(readerViewIn(readerHash(view))).toEqual(view);
  expect(readerHash(view)).toBe(viewToHash({ ...firstView, ...view }));
});

test.each([
  ['', {}],
  ['#?secret=s1', {}],
  ['#from=2006-04-31&to=2006-05-01', {}],
  ['#from=2006-05-02&to=2006-05-01', {}],
  ['#status=toString&actor=&actor=a&actor=a&q=words&story=on', { actors: ['a'] }],
])('%s', (hash, part) => {
  expect(readerViewIn(hash)).toEqual({
    range: null,
    actors: [],
    statuses: [],
    event: null,
    ...part,
  });
});
