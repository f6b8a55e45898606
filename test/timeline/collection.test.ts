import { expect, test } from 'vitest';
import { carryReview } from '../../src/timeline/carry-review.ts';
import { joinTimelines } from '../../src/timeline/join.ts';
import { removeDocument } from '../../src/timeline/remove-document.ts';
import { countedTitle, renamed } from '../../src/timeline/title.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const actor = (id: string) => ({ id, name: id, type: 'person' as const, aliases: [] });
const one = timelineOf(
  [eventOf('D1.a', { actors: ['lund'], sources: [sourceIn('p1', 'met', 0, 'D1')] })],
  { title: 'Cable D1', documents: [documentOf('D1', 'met')], actors: [actor('lund')] },
);
const two = timelineOf(
  [
    eventOf('D2.a', {
      when: onDay('1999-01-01'),
      actors: ['ferro'],
      sources: [sourceIn('p1', 'said', 0, 'D2')],
    }),
    eventOf('D2.b', {
      sources: [sourceIn('p1', 'met', 0, 'D2'), sourceIn('p1', 'met', 0, 'D1')],
    }),
  ],
  { title: 'Cable D2', documents: [documentOf('D2', 'said met')], actors: [actor('ferro')] },
);

test('a cable that is removed takes along what only it tells', () => {
  const both: Timeline = {
    ...joinTimelines(one, { ...two, events: two.events.slice(0, 1) }).timeline,
    review: { 'D2.a': { note: 'Ask.' }, 'D1.a': { mergedInto: 'D2.a', starred: true } },
    mentions: [],
    dismissed: ['D2.p1:0-4', 'D1.p1:0-3'],
  };
  expect(both.title).toBe('2 cables');
  expect(removeDocument(both, 'D2')).toEqual({
    ...one,
    mentions: [],
    review: { 'D1.a': { starred: true } },
    dismissed: ['D1.p1:0-3'],
  });
});

test('an event that another cable tells too stays, with its places there', () => {
  const both = { ...two, documents: [documentOf('D1', 'met'), ...two.documents] };
  const left = removeDocument(both, 'D1');
  expect(left.events.map(({ id, sources }) => [id, sources.length])).toEqual([
    ['D2.a', 1],
    ['D2.b', 1],
  ]);
});

test('a made-up title counts the cables, an editor’s stays, an empty one is made up', () => {
  expect(countedTitle(one, [])).toBe('No cables');
  const named = renamed(one, ' The Norland affair ');
  expect(named.title).toBe('The Norland affair');
  expect(countedTitle(named, [])).toBe('The Norland affair');
  expect(renamed(named, '').title).toBe('Cable D1');
  expect(renamed(one, 'Cable D1')).toBe(one);
});

test('re-extraction keeps every review by event id, lists those whose event is gone', () => {
  const old: Timeline = {
    ...renamed(one, 'The affair'),
    actors: [actor('lund'), actor('envoy')],
    review: { 'D1.a': { actors: ['envoy'] }, 'D1.gone': { title: 'Gone' } },
    actorReview: { lund: { name: 'Karin Lund' } },
    dismissed: ['D1.p1:0-3'],
  };
  const { timeline, gone } = carryReview(one, old);
  expect(gone).toEqual(['D1.gone']);
  expect(timeline).toEqual({ ...old, actors: [actor('lund'), actor('envoy')] });
});

test('collections that are joined keep what was said about actors, under their new ids', () => {
  const edited = { ...two, actorReview: { ferro: { name: 'Ferro', mergedInto: 'ferro' } } };
  const other = { ...one, actors: [actor('ferro')], dismissed: ['D1.p1:0-3'] };
  const { timeline } = joinTimelines(other, edited);
  expect(timeline.actors.map(({ id }) => id)).toEqual(['ferro', 'ferro-2']);
  expect(timeline.actorReview).toEqual({ 'ferro-2': { name: 'Ferro', mergedInto: 'ferro-2' } });
  expect(timeline.dismissed).toEqual(['D1.p1:0-3']);
});
