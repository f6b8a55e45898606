import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  editEvent,
  EditError,
  mergeEvents,
  restoreEvent,
  splitEvent,
} from '../../src/timeline/edit.ts';
import { editActors } from '../../src/timeline/edit-actors.ts';
import { reviewed } from '../../src/timeline/review.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const a = eventOf('a', { sources: [sourceIn('p1', 'test'), sourceIn('p2', 'the test')] });
const b = eventOf('b', { when: onDay('2006-08-01'), sources: [sourceIn('p2', 'talks')] });
const start = timelineOf([a, b], { documents: [documentOf('D1', 'test', 'the test talks')] });
const ids = (timeline: Timeline): string[] =>
  reviewed(timeline)
    .filter((event) => event.visible)
    .map((event) => event.id);

test('an edit lies over the machine’s event and leaves it as it was', () => {
  const edited = editEvent(start, 'a', { title: 'Test', starred: true });
  expect(edited.review).toEqual({ a: { title: 'Test', starred: true } });
  expect(edited.events).toBe(start.events);
  expect(start.review).toEqual({});
});

test('what equals the machine’s is not an edit', () => {
  const edited = editEvent(start, 'a', { title: 'Test', note: 'Ask.' });
  expect(editEvent(edited, 'a', { title: a.title, note: '', hidden: false }).review).toEqual({});
  expect(editEvent(edited, 'a', { title: undefined }).review).toEqual({ a: { note: 'Ask.' } });
});

test('restore gives the event back to the machine', () => {
  const edited = editEvent(start, 'a', { hidden: true, title: 'Test' });
  expect(ids(edited)).toEqual(['b']);
  expect(restoreEvent(edited, 'a')).toEqual(start);
});

test('merge and split', () => {
  const merged = mergeEvents(start, 'b', 'a');
  expect(ids(merged)).toEqual(['a']);
  expect(splitEvent(merged, 'a')).toEqual(start);
});

test('a split of an event with two sources leaves one event for each, the editor’s', () => {
  const split = splitEvent(start, 'a');
  expect(ids(split)).toEqual(['a.1', 'a.2', 'b']);
  expect(split.added.map((event) => event.sources.length)).toEqual([1, 1]);
  expect(ids(splitEvent(restoreEvent(split, 'a'), 'a'))).toEqual([
    'a.1',
    'a.1-2',
    'a.2',
    'a.2-2',
    'b',
  ]);
});

test.each<[string, () => Timeline]>([
  ['merged with itself', () => mergeEvents(start, 'a', 'a')],
  ['merged in a ring', () => mergeEvents(mergeEvents(start, 'b', 'a'), 'a', 'b')],
  ['merged with one that is gone', () => mergeEvents(start, 'a', 'x')],
  ['split with one source', () => splitEvent(start, 'b')],
  ['edited when it is gone', () => editEvent(start, 'x', { title: 'X' })],
])('an event cannot be %s', (_, edit) => {
  expect(edit).toThrow(EditError);
});

const id = fc.constantFrom('a', 'b');
const step: fc.Arbitrary<(timeline: Timeline) => Timeline> = fc.oneof(
  fc.tuple(id, fc.string()).map(
    ([at, title]) =>
      (t: Timeline) =>
        editEvent(t, at, { title }),
  ),
  fc.tuple(id, fc.boolean()).map(
    ([at, hidden]) =>
      (t: Timeline) =>
        editEvent(t, at, { hidden }),
  ),
  fc.tuple(id, id).map(
    ([at, into]) =>
      (t: Timeline) =>
        mergeEvents(t, at, into),
  ),
  id.map((at) => (t: Timeline) => splitEvent(t, at)),
  id.map((at) => (t: Timeline) => restoreEvent(t, at)),
);

test('whatever is edited, the saved file opens as it was and no source is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const end = steps.reduce(attempt, start);
      expect(parseTimeline(JSON.stringify(end))).toEqual(end);
      const quotes = reviewed(end).flatMap((event) => event.sources.map((s) => s.quote.exact));
      expect(new Set(quotes)).toEqual(new Set(['test', 'the test', 'talks']));
    }),
    { numRuns: 40 },
  );
});

function attempt(timeline: Timeline, edit: (timeline: Timeline) => Timeline): Timeline {
  try {
    return edit(timeline);
  } catch (error) {
    expect(error).toBeInstanceOf(EditError);
    return timeline;
  }
}

test('actors by name: known by any of their names, or new', () => {
  const actors = [{ id: 'norland', name: 'Norland', type: 'country' as const, aliases: ['GON'] }];
  const edited = editActors({ ...start, actors }, 'a', ' gon; Envoy Lund ;NORLAND; ');
  expect(edited.review['a']?.actors).toEqual(['norland', 'envoy-lund']);
  expect(edited.actors.map(({ name }) => name)).toEqual(['Norland', 'Envoy Lund']);
  expect(editActors(edited, 'a', '').review).toEqual({});
});
