import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from '../event/cable.ts';

/** Made-up names. */
test.each([
  ['The bank Sparnord failed.', 'Sparnord'],
  ['Sparnord, the biggest bank of the island, failed.', 'Sparnord'],
  ['Sparnord said nothing. It was feared that Sparnord would close.', 'Sparnord'],
  ['The union of port workers (SITRAP) threatened a strike.', 'SITRAP'],
])('a body by what the text calls it: %s', (text, name) => {
  const bodies = findActors(cable([text])).actors.filter(({ type }) => type === 'organisation');
  expect(bodies.map((actor) => actor.name)).toEqual([name]);
});

test('letters of another language in brackets are the name before them', () => {
  const { actors } = findActors(
    cable(['The National Institute of Fisheries (INPE) met. It was feared that INPE would close.']),
  );
  expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['National Institute of Fisheries', ['INPE']],
  ]);
});

test('people counted are not their state', () => {
  expect(findActors(cable(['Some 200 Indians blocked the road.'])).actors).toEqual([]);
});
