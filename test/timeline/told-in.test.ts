import { expect, test } from 'vitest';
import { tellingAhead, toldIn } from '../../src/timeline/told-in.ts';
import { eventOf, sourceIn } from './sample.ts';

const a = eventOf('a', { sources: [sourceIn('p1', 'the test'), sourceIn('p1', 'it')] });
const b = eventOf('b', { sources: [sourceIn('p1', 'a launch'), sourceIn('p2', 'the launch')] });
const document = a.sources[0]?.document ?? '';

test('each paragraph has the events that it tells, once and in their order', () => {
  expect([...toldIn([a, b])]).toEqual([
    [`${document}.p1`, ['a', 'b']],
    [`${document}.p2`, ['b']],
  ]);
});

test('what was read ahead is not read again', () => {
  const events = [a, b];
  expect([...tellingAhead(events)]).toHaveLength(2);
  expect(toldIn(events)).toBe(toldIn(events));
});
