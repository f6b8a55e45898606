import { expect, test } from 'vitest';
import { eventsOf } from './cable.ts';

/** Sent on 20 March 2007. */
test.each([
  ['deadline', 'Norway must submit its report to the UN by May 4.'],
  ['deadline', 'Norway ignored the March 5 deadline.'],
  ['deadline', 'The contract with Norway expires on June 30.'],
  ['event', 'Norway will submit its report to the UN on May 4.'],
  ['period', 'Norway has patrolled the strait since January 5.'],
  ['document', 'He cited the 1997 Nordic Fisheries Agreement.'],
])('%s: %s', (kind, text) => {
  expect(eventsOf(text).map((event) => event.kind)).toEqual([kind]);
});
