import { expect, test } from 'vitest';
import { readAgain } from '../../src/timeline/read-again.ts';
import { reviewed } from '../../src/timeline/review.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { eventOf, onDay, sourceIn, timelineOf } from './sample.ts';

const a = eventOf('a', { when: onDay('2006-07-05'), sources: [sourceIn('p1', 'the test')] });
const b = eventOf('b', { when: onDay('2006-07-09'), sources: [sourceIn('p2', 'a launch')] });
const c = eventOf('c', { when: onDay('2006-08-01'), visible: false });

test('after an edit only what it was about is read again, and read as if all were', () => {
  const timeline = timelineOf([a, b, c], { review: { c: { starred: true } } });
  const before = readAgain(timeline);
  const edits: Record<string, Timeline['review']> = {
    'a mark': { a: { checked: true }, c: { starred: true } },
    'a mark taken away': {},
    'a word and a mark': { a: { title: 'The test' }, c: { note: 'Ask.' } },
    'a date': { a: { when: onDay('2006-09-01') } },
    'a merge': { a: { mergedInto: 'b' } },
  };
  for (const [name, review] of Object.entries(edits)) {
    const after = readAgain({ ...timeline, review });
    expect(after, name).toEqual(reviewed(timelineOf([a, b, c], { review })));
    expect(after.find(({ id }) => id === 'b') === before[1], name).toBe(name !== 'a merge');
  }
  expect(readAgain(timeline)).toEqual(before);
});

test('an edit of an event that others were merged into keeps them merged', () => {
  const merged = timelineOf([a, b], { review: { b: { mergedInto: 'a' } } });
  expect(readAgain(merged)).toHaveLength(1);
  const starred = { ...merged, review: { ...merged.review, a: { starred: true } } };
  expect(readAgain(starred)).toMatchObject([{ id: 'a', starred: true, merged: ['b'] }]);
});
