import { expect, test } from 'vitest';
import { joinTimelines } from '../../src/timeline/join.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const norland = {
  id: 'norland',
  name: 'Norland',
  type: 'country' as const,
  aliases: ['Norlanders'],
};
const brown = { id: 'brown', name: 'Brown', type: 'person' as const, aliases: [] };

const a = timelineOf(
  [eventOf('D1.p1.a', { actors: ['norland', 'brown'], sources: [sourceIn('p1', 'met', 0, 'D1')] })],
  { title: 'Cable D1', documents: [documentOf('D1', 'met')], actors: [norland, brown] },
);
const b = timelineOf(
  [
    eventOf('D2.p1.b', {
      when: onDay('1999-01-01'),
      actors: ['brown', 'norland'],
      reportedBy: 'brown',
      sources: [sourceIn('p1', 'said', 0, 'D2')],
    }),
  ],
  {
    title: 'Cable D2',
    documents: [documentOf('D2', 'said')],
    actors: [norland, brown],
    review: { 'D2.p1.b': { actors: ['brown'], note: 'Ask.' } },
  },
);

test('documents, events and reviews of both are there, in time order', () => {
  const { timeline, problems } = joinTimelines(a, b);
  expect(problems).toEqual([]);
  expect(timeline.title).toBe('2 cables');
  expect(timeline.documents.map(({ id }) => id)).toEqual(['D1', 'D2']);
  expect(timeline.events.map(({ id }) => id)).toEqual(['D2.p1.b', 'D1.p1.a']);
  expect(timeline.review['D2.p1.b']?.note).toBe('Ask.');
});

test('a state is one actor over both; two people of one name stay two, everywhere', () => {
  const { timeline } = joinTimelines(a, b);
  const [early, late] = timeline.events;
  expect(timeline.actors.map(({ name }) => name).sort()).toEqual(['Brown', 'Brown', 'Norland']);
  expect(late?.actors).toEqual(['norland', 'brown']);
  expect(early?.actors[1]).toBe('norland');
  expect(early?.actors[0]).not.toBe('brown');
  expect(early?.reportedBy).toBe(early?.actors[0]);
  expect(timeline.review['D2.p1.b']?.actors).toEqual([early?.actors[0]]);
});

test('a document that is there already is left out and reported', () => {
  const { timeline, problems } = joinTimelines(a, a);
  expect(timeline).toBe(a);
  expect(problems).toEqual([{ file: 'D1.txt', reason: 'D1 is already in the collection.' }]);
  const opened = joinTimelines(a, a, 'all.zip/saved.json');
  expect(opened.problems[0]?.file).toBe('all.zip/saved.json');
});

test('a title that an editor gave stays', () => {
  expect(joinTimelines({ ...a, title: 'The Norland affair' }, b).timeline.title).toBe(
    'The Norland affair',
  );
});
