import { expect, test } from 'vitest';
import { dangling } from '../../src/timeline/dangling.ts';
import { sound } from '../../src/timeline/sound.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const good = timelineOf([eventOf('a', { sources: [sourceIn('p1', 'test')] })], {
  documents: [documentOf('D1', 'test')],
  mentions: [],
  review: { a: { when: onDay('2006-07-05'), title: 'Test' } },
});

test('a timeline without a fault stays as it is, to the letter', () => {
  const { timeline, faults } = sound(good);
  expect(JSON.stringify(timeline)).toBe(JSON.stringify(good));
  expect([...faults, ...dangling(timeline)]).toEqual([]);
});

test('of two with one id the first stays, and what has an impossible date is left out', () => {
  const { timeline, faults } = sound({
    ...good,
    documents: [...good.documents, documentOf('D1', 'other')],
    events: [...good.events, eventOf('a'), eventOf('b', { when: onDay('2006-02-30') })],
    added: [{ ...eventOf('a'), origin: 'editor' }],
    review: { a: { when: onDay('2006-13-01'), title: 'Test' } },
  });
  expect(timeline).toEqual({ ...good, review: { a: { title: 'Test' } } });
  expect(faults).toEqual([
    'has 1 × cable with the id of another: left out',
    'has 2 × event with the id of another: left out',
    'has 1 × event or mention with an impossible date: left out',
  ]);
});

test('references that lead nowhere are said', () => {
  const events = [
    eventOf('a', { sources: [sourceIn('p9', 'test')], actors: ['nobody'] }),
    eventOf('b', { sources: [sourceIn('p1', 'test', 0, 'D9')] }),
  ];
  expect(dangling({ ...good, events, review: { x: {}, y: { title: 'Talks' } } })).toEqual([
    'has 2 events whose paragraph is not in it',
    'has an event with actors who are not in it',
    'holds an edit of the event x, which is no longer found; the edit is kept',
    'holds an edit of “Talks” (y), which is no longer found; the edit is kept',
  ]);
});
