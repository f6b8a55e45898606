import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from './cable.ts';

const roles = (text: string): string[] =>
  findActors(cable([text]))
    .actors.filter((actor) => actor.type === 'role')
    .map((actor) => actor.name);

test.each([
  ['Poloff met the German Ambassador.', ['Poloff', 'German Ambassador']],
  ['The Minister of Foreign Affairs left.', ['Minister of Foreign Affairs']],
  ['POLOFF CALLED ON THE PRIME MINISTER.', ['POLOFF', 'PRIME MINISTER']],
  [
    'The Special Representative of the Secretary-General left.',
    ['Special Representative of the Secretary-General'],
  ],
  ['A minister and an ambassador met.', []],
  ['Foreign Minister Duarte left.', []],
])('%s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test.each([
  ['The pirates left; Somali pirates came back.', ['Somali pirates']],
  ['He met human rights activists and a UK diplomat.', ['human rights activists', 'UK diplomat']],
  ['The workers left.', ['workers']],
  ['He spoke of teachers in general.', []],
  ['They held fighters from Syria.', ['fighters from Syria']],
  ['He met members of the Danish community.', ['members of the Danish community']],
  ['He met an official from Dole.', ['official from Dole']],
  ['The members left.', []],
  ['It lost members from 100 to 90.', []],
  ['They met diplomats from the Danish, Dutch and Swiss embassies.', []],
  ['The owner hired a British law firm.', ['British law firm']],
  ['The firm and a large company left.', []],
  ["Kaupthing, the country's biggest bank, failed.", []],
  ["The police chief met the workers' lawyer.", []],
])('%s names groups', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test('where the text also speaks of a chargé, nobody knows who signed', () => {
  const text = 'The Charge and the Ambassador left.';
  const types = findActors(cable([text], { signer: 'CARVER' })).actors.map((actor) => actor.type);
  expect(types).toEqual(['role', 'role']);
});
