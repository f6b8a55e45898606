import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import type { Actor } from '../../src/actor/types.ts';
import { cable } from './cable.ts';

const organisations = (texts: string[], facts = {}): Actor[] =>
  findActors(cable(texts, facts)).actors.filter((actor) => actor.type === 'organisation');

test.each([
  ['The UN and NATO met.', ['United Nations', 'North Atlantic Treaty Organization']],
  ['The Supreme Court ruled.', ['Supreme Court']],
  ["The Workers' Party won.", ["Workers' Party"]],
  ['The Department of Education and Training closed.', ['Department of Education and Training']],
  ['A spokesman for UCLM said so; UCLM said no more.', ['UCLM']],
  ['The Justice and Growth Party won.', ['Justice and Growth Party']],
  ['The U.S. Patent and Mark Office (USPMO) ruled.', ['U.S. Patent and Mark Office']],
  ['The coast port authority (JAPDE) ruled.', ['JAPDE']],
  ['The union of port workers (SINTRAMARE) struck.', ['SINTRAMARE']],
  ['A Kolmada poll shows this.', ['Kolmada']],
  ['THE MDV MET IN MARCH.', ['MDV']],
  ['He bought a PAC-3 for the house.', []],
  ['The Norwegian Government agreed.', []],
  ['The Six-Party Talks resumed.', []],
  ['They signed a Free Trade Agreement (FTA).', []],
])('%s', (text, expected) => {
  expect(organisations([text]).map((actor) => actor.name)).toEqual(expected);
});

test('an inline definition explains every later acronym', () => {
  const found = organisations(['The Union for a Free Coast (UFC) met.', 'UFC split.']);
  expect(found).toHaveLength(1);
  expect(found[0]?.name).toBe('Union for a Free Coast');
  expect(found[0]?.aliases).toContain('UFC');
});

test('a ministry is that of the post, or of the state named before it', () => {
  const names = organisations(['MFA officials met the Swiss MFA.']).map((actor) => actor.name);
  expect(names).toEqual([
    'Ministry of Foreign Affairs (Portugal)',
    'Ministry of Foreign Affairs (Switzerland)',
  ]);
});

test('inside a title a ministry is a modifier', () => {
  const { mentions } = findActors(cable(['MOFA Director Kenji Hayama spoke.']));
  expect(mentions.map((mention) => mention.use)).toEqual(['name', 'adjective']);
});
