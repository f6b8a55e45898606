import { expect, test } from 'vitest';
import { reviewed } from '../../src/timeline/review.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const a = eventOf('a', { when: onDay('2006-07-05'), sources: [sourceIn('p1', 'the test')] });
const b = eventOf('b', { when: onDay('2006-07-09'), sources: [sourceIn('p2', 'a launch')] });
const c = eventOf('c', { when: onDay('2006-08-01'), visible: false });

test('without a review the events are the machine’s, in time order', () => {
  const events = reviewed(timelineOf([b, a]));
  expect(events.map((event) => event.id)).toEqual(['a', 'b']);
  expect(events[0]).toMatchObject({
    ...a,
    origin: 'machine',
    edited: [],
    starred: false,
    note: '',
  });
});

test('what the editor wrote stands in place of the machine’s, and is told apart', () => {
  const review = {
    a: { title: 'The test', when: onDay('2006-09-01'), starred: true, checked: true, note: 'Ask.' },
  };
  const events = reviewed(timelineOf([a, b], { review }));
  expect(events.map((event) => event.id)).toEqual(['b', 'a']);
  expect(events[1]).toMatchObject({
    title: 'The test',
    edited: ['title', 'when'],
    starred: true,
    checked: true,
    note: 'Ask.',
    status: 'occurred',
  });
});

test('hidden and shown by hand', () => {
  const review = { a: { hidden: true }, c: { hidden: false } };
  const visible = reviewed(timelineOf([a, c], { review })).map((event) => event.visible);
  expect(visible).toEqual([false, true]);
});

test('the editor’s own events stand among the machine’s', () => {
  const added = [{ ...eventOf('e', { when: onDay('2006-07-07') }), origin: 'editor' as const }];
  const events = reviewed(timelineOf([a, b], { added }));
  expect(events.map((event) => [event.id, event.origin])).toEqual([
    ['a', 'machine'],
    ['e', 'editor'],
    ['b', 'machine'],
  ]);
});

test('a merged event leaves the list and lends its sources, once', () => {
  const review = { b: { mergedInto: 'a' }, d: { mergedInto: 'b' } };
  const d = eventOf('d', { sources: [sourceIn('p1', 'the test')] });
  const [event, ...others] = reviewed(timelineOf([a, b, d], { review }));
  expect(others).toEqual([]);
  expect(event?.merged).toEqual(['b', 'd']);
  expect(event?.sources.map((source) => source.quote.exact)).toEqual(['the test', 'a launch']);
});

test('a merged event lends its actors after the event’s own; an editor’s list stays', () => {
  const one = eventOf('a', { actors: ['japan', 'china'] });
  const two = eventOf('b', { actors: ['china', 'russia'] });
  const merged = { b: { mergedInto: 'a' } };
  const actorsOf = (review: Timeline['review']): readonly string[] | undefined =>
    reviewed(timelineOf([one, two], { review }))[0]?.actors;
  expect(actorsOf(merged)).toEqual(['japan', 'china', 'russia']);
  expect(actorsOf({ ...merged, a: { actors: ['china'] } })).toEqual(['china']);
  expect(actorsOf({ b: { mergedInto: 'a', actors: ['norway'] } })).toEqual([
    'japan',
    'china',
    'norway',
  ]);
});

test.each([
  ['into itself', { a: { mergedInto: 'a' } }],
  ['in a ring', { a: { mergedInto: 'b' }, b: { mergedInto: 'a' } }],
  ['into an event that is gone', { a: { mergedInto: 'x' } }],
])('a merge %s loses nothing', (_, review) => {
  expect(reviewed(timelineOf([a, b], { review }))).toHaveLength(2);
});

test('an id that is a property of every object has no review', () => {
  expect(reviewed(timelineOf([eventOf('constructor')]))[0]?.edited).toEqual([]);
});
