import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from './cable.ts';

const persons = (text: string): string[] =>
  findActors(cable([text]))
    .actors.filter((actor) => actor.type === 'person')
    .map((actor) => actor.name);

test.each([
  [
    'a concern in brackets',
    'Jan Antonio BERG Dahl runs the family business (Trykk y Papir Berg). Berg said so.',
    ['Jan Antonio BERG Dahl'],
  ],
  ['a title', 'DCM Whitlock met Foreign Minister Ana Duarte.', ['Whitlock', 'Ana Duarte']],
  ['an abbreviated title', 'VFM Tanabe and FM Ota spoke.', ['Tanabe', 'Ota']],
  ['a rank with a full stop', 'J3 Col. Frank Dolan agreed.', ['Frank Dolan']],
  ['an initial', 'Ambassador R. Lewis Carver arrived.', ['R. Lewis Carver']],
  [
    'an office with its field',
    'MOFA Director-General for Treaties and Legal Affairs Kenji Hayama spoke.',
    ['Kenji Hayama'],
  ],
  [
    'two offices in one sentence',
    'Deputy Minister for Trade Policy Kenji Hayama and DCM Whitlock chaired.',
    ['Kenji Hayama', 'Whitlock'],
  ],
  [
    'an office in another',
    "He met the Head of the Coast Office's Trade Unit Paul Morrison.",
    ['Paul Morrison'],
  ],
  ['a hyphen in the name', 'The letter named Choe Min-ho as its author.', ['Choe Min-ho']],
  ['particles', 'President Tarcisio de Almeida do Vale resigned.', ['Tarcisio de Almeida do Vale']],
  ['an apposition', 'Jorun Hallvik, director of the centre, agreed.', ['Jorun Hallvik']],
  ['a comma after the office', 'The Minister of Mines, Pedro Quadros, left.', ['Pedro Quadros']],
  ['a nickname', 'General William "Kip" Harmon came.', ['William "Kip" Harmon']],
  [
    'a given name that is a place',
    'Secretary of State Trinidad Robles spoke.',
    ['Trinidad Robles'],
  ],
  ['a given name that is a word', 'CEO Ton Caprese spoke.', ['Ton Caprese']],
  ['a row of names', 'Senators Hagen and Kerr left.', ['Hagen', 'Kerr']],
  ['a drafter', 'Drafted by Boster and cleared by Kohl.', ['Boster', 'Kohl']],
  ['a leader without a title', 'They spoke of Brezhnev.', ['Brezhnev']],
  ['two leaders', 'The Bush-Putin meeting was short.', ['Bush', 'Putin']],
  ['capitals', 'MINISTER RAUL VIEGAS TOLD DCM OF IT.', ['RAUL VIEGAS']],
  ['a common word after a title', 'Mr. Young spoke with Colonel Brown.', ['Young', 'Brown']],
])('%s makes a person', (_, text, expected) => {
  expect(persons(text)).toEqual(expected);
});

test('one who speaks twice and is taken up by a pronoun is a person', () => {
  expect(persons('Capello said he would come. Capello added nothing.')).toEqual(['Capello']);
  expect(persons('Petronas said it would come. Petronas added nothing.')).toEqual([]);
});

test('a shorter name joins the longer one, by surname or given name', () => {
  const found = findActors(
    cable(['Minister Anwar Latif met DCM Whitlock.', 'Latif was late. Anwar left early.']),
  );
  const latif = found.actors.find((actor) => actor.name === 'Anwar Latif');
  expect(latif?.aliases).toEqual(['Minister Anwar Latif', 'Latif', 'Anwar']);
});

test("a father's name is not his son's", () => {
  const text = 'King Hamad met Salman bin Hamad Al-Rifai, and Osama bin Talat. Bin Talat left.';
  expect(persons(text)).toEqual(['Hamad', 'Salman bin Hamad Al-Rifai', 'Osama bin Talat']);
});

test('a title alone means its only bearer', () => {
  const found = findActors(cable(['DCM Whitlock came.', 'The DCM said so.']));
  expect(found.actors).toHaveLength(1);
  expect(found.actors[0]?.aliases).toContain('The DCM');
});

test('the Ambassador is the signer, not another ambassador', () => {
  const text = 'The Ambassador met the German Ambassador and Ambassador Prado.';
  const found = findActors(cable([text], { signer: 'CARVER' }));
  const names = Object.fromEntries(found.actors.map((actor) => [actor.name, actor.aliases]));
  expect(names['CARVER']).toEqual(['The Ambassador']);
  expect(names['Prado']).toEqual(['Ambassador Prado']);
});
