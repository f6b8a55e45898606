import { expect, test } from 'vitest';
import { addEvent, draftEvent } from '../../src/timeline/add-event.ts';
import { EditError } from '../../src/timeline/edit.ts';
import { nextLeft } from '../../src/timeline/queue.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import { dismiss, uncertain, waiting } from '../../src/timeline/tray.ts';
import { documentOf, eventOf, sourceIn, timelineOf } from './sample.ts';

const text =
  'Talks were held on 5 May 2004, and a second round on 31 April 2004. They recently met again for three days.';
const document = { ...documentOf('D1', text), sent: '2004-06-01T09:00Z' };
const start = timelineOf(
  [eventOf('a', { sources: [{ ...sourceIn('p1', text), time: null }], visible: false })],
  { documents: [document] },
);
const place = (words: string) => {
  const at = text.indexOf(words);
  return { document: 'D1', paragraph: 'p1', position: { start: at, end: at + words.length } };
};

test('dates that no event took wait, with what is wrong with them', () => {
  const all = waiting({ ...start, events: [] }, document);
  expect(all.map(({ source, when, problem }) => [source.quote.exact, when?.edtf, problem])).toEqual(
    [
      ['5 May 2004', '2004-05-05', null],
      ['31 April 2004', undefined, '31 April 2004 does not exist'],
      ['recently', undefined, null],
    ],
  );
  expect(waiting(start, document)).toEqual([]);
});

test('what is put away, or made an event, waits no more', () => {
  const empty = { ...start, events: [] };
  const [first, second] = waiting(empty, document);
  if (!first?.when || !second) throw new Error('Nothing waits.');
  const away = dismiss(empty, second.key);
  expect(away.dismissed).toEqual(['D1.p1:53-66']);
  expect(dismiss(away, second.key)).toBe(away);
  const draft = draftEvent(away, first.source);
  const { timeline, id } = addEvent(away, { ...draft, when: first.when });
  expect(id).toBe('D1.p1.by-hand');
  expect(waiting(timeline, document).map(({ source }) => source.quote.exact)).toEqual(['recently']);
  expect(parseTimeline(JSON.stringify(timeline))).toEqual(timeline);
});

test('events below the threshold wait until an editor says something', () => {
  expect(uncertain(start, 'D1').map(({ id }) => id)).toEqual(['a']);
  expect(uncertain({ ...start, review: { a: { hidden: false } } }, 'D1')).toEqual([]);
  expect(uncertain(start, 'D2')).toEqual([]);
});

test('a draft takes the date in its words, else the nearest before them', () => {
  expect(draftEvent(start, place(' Talks were held on 5 May'))).toMatchObject({
    title: 'Talks were held on 5 May',
    when: { edtf: '2004-05-05' },
    source: { time: { start: 19, end: 29 } },
  });
  expect(draftEvent(start, place('They recently met again '))).toMatchObject({
    title: 'They recently met again',
    when: { edtf: '2004-05-05' },
    source: { time: null, quote: { exact: 'They recently met again' } },
  });
  expect(draftEvent(start, place('Talks')).when).toBeNull();
  expect(draftEvent(start, place(text)).title.length).toBeLessThanOrEqual(80);
});

test.each([
  { ...place('Talks'), document: 'D9' },
  { ...place('Talks'), paragraph: 'p9' },
  { ...place('Talks'), position: { start: 5, end: 6 } },
  { ...place('Talks'), position: { start: 900, end: 990 } },
])('no draft from a place without words', (nowhere) => {
  expect(() => draftEvent(start, nowhere)).toThrow(EditError);
});

const queue = [
  { id: 'a', checked: true, visible: true, kind: 'event' as const },
  { id: 'b', checked: false, visible: true, kind: 'event' as const },
  { id: 'c', checked: false, visible: false, kind: 'event' as const },
  { id: 'd', checked: false, visible: true, kind: 'metadata' as const },
  { id: 'e', checked: false, visible: true, kind: 'event' as const },
];

test.each([
  [null, 1, 'b'],
  ['b', 1, 'e'],
  ['e', 1, 'b'],
  ['c', 1, 'e'],
  [null, -1, 'e'],
  ['e', -1, 'b'],
  ['a', -1, 'e'],
] as const)('after %s by %i comes %s', (from, step, next) => {
  expect(nextLeft(queue, from, step)).toBe(next);
});

test('where none is left but the one at hand there is no next', () => {
  expect(nextLeft(queue.slice(0, 2), 'b')).toBeNull();
  expect(nextLeft([], null)).toBeNull();
});
