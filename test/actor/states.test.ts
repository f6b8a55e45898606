import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from './cable.ts';

const uses = (text: string, facts = {}): string[] => {
  const found = findActors(cable([text], facts));
  return found.mentions.map((mention) => `${mention.actor} ${mention.use}`);
};

test.each([
  ['Japan signed.', ['japan name']],
  ['The DPRK and the ROK signed.', ['north-korea name', 'south-korea name']],
  ['The North Korean launches failed.', ['north-korea adjective']],
  ['The Swiss agreed.', ['switzerland name']],
  ['The Norwegian government agreed.', ['norway name']],
  ['They met in Tokyo.', ['japan place']],
  ['Tokyo believes it.', ['japan name']],
  ['He works with countries such as Chile.', ['chile cited']],
  ["Spain's fleet sailed.", ['spain adjective']],
  ['It came from the Soviet Union.', ['soviet-union place']],
])('%s', (text, expected) => {
  expect(uses(text)).toEqual(expected);
});

test('an abbreviated government is that of the post', () => {
  const text = 'The GOI agreed.';
  expect(uses(text, { id: '06NEWDELHI1' })).toEqual(['india name']);
  expect(uses(text, { id: '06REYKJAVIK1' })).toEqual(['iceland name']);
  expect(uses(text, { id: '06STATE1', origin: null, tags: ['IZ'] })).toEqual(['iraq name']);
});
