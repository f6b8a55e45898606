import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from './cable.ts';

test.each([
  ['ships', 'He welcomed the visit of the USS Shiloh.'],
  ['weapons', 'The Taepodong missile fell into the sea.'],
  ['places', 'The radar stands in Aomori Prefecture; he flew on to Puerto Williams.'],
  ['redactions', 'Ambassador XXXXXXXXXXXX met XXXXXXXXXXXX in the capital.'],
  ['titles in a row', 'The Minister-Counselor and the Director General met.'],
  ['organisations', 'The Six-Party Talks and the Security Council resumed work.'],
  ['months', 'Minister March was a slip; the Governor of Delta State left in August.'],
])('%s are no persons', (_, text) => {
  expect(findActors(cable([text])).actors.filter((actor) => actor.type === 'person')).toEqual([]);
});
