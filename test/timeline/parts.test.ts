import { expect, test } from 'vitest';
import { headOf, joinParts, partsOf } from '../../src/timeline/parts.ts';
import { documentOf, eventOf, timelineOf } from './sample.ts';

const long = documentOf('D1', 'x'.repeat(150_000));
const whole = timelineOf([eventOf('a'), eventOf('b')], {
  documents: [long, documentOf('D2', 'y'.repeat(150_000)), documentOf('D3', 'z')],
  review: { a: { note: 'Ask.' } },
});

test('the parts and the head are the timeline, a missing list stays missing', () => {
  expect(joinParts(headOf(whole), partsOf(whole))).toEqual(whole);
  const mentions = { ...whole, mentions: [] };
  expect(joinParts(headOf(mentions), partsOf(mentions))).toEqual(mentions);
});

test('no part is large, and every list has one', () => {
  const parts = [...partsOf(whole)];
  expect(parts.map(({ field, items }) => [field, items.length])).toEqual([
    ['documents', 1],
    ['documents', 2],
    ['actors', 0],
    ['events', 2],
    ['added', 0],
  ]);
});

test('lists that did not change are taken from what is there', () => {
  const changed = { ...whole, added: [{ ...eventOf('c'), origin: 'editor' as const }] };
  const joined = joinParts(headOf(changed), partsOf(changed, ['added']), {
    documents: whole.documents,
    actors: whole.actors,
    events: whole.events,
  });
  expect(joined).toEqual(changed);
  expect(joined.documents).toBe(whole.documents);
});
