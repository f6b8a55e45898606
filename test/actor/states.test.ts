import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from './cable.ts';

/** A state must act somewhere to be an actor at all; here it does in the second paragraph. */
const acting =
  'Japan signed. North Korea signed. Chile signed. Spain signed. The Soviet Union signed.';

const uses = (text: string, facts = {}): string[] =>
  findActors(cable([text, acting], facts))
    .mentions.filter((mention) => mention.paragraph === 'p1')
    .map((mention) => `${mention.actor} ${mention.use}`);

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

test.each([
  'The American monsignor was late.',
  'They met in Egypt.',
  'He returned to Peru.',
  'The Paris accord failed.',
  'It costs US$30 million.',
])('%s names no actor', (text) => {
  expect(findActors(cable([text])).actors).toEqual([]);
});

test.each([
  ['They coordinated with Washington.', ['united-states name']],
  ['Tokyo and Seoul would agree.', ['japan name', 'south-korea name']],
  ['Ministers from Algeria and Libya met.', ['algeria name', 'libya name']],
  ['HE WILL INFORM US OF IT.', []],
  ['THE US HAS AGREED.', ['united-states name']],
])('%s', (text, expected) => {
  expect(uses(text)).toEqual(expected);
});

test('the government is that of the post', () => {
  expect(uses('The government agreed.')).toEqual(['portugal name']);
  expect(uses('The government of Chile agreed.')).toEqual(['chile name']);
  expect(uses('The government spokesman came.')).toEqual([]);
});

test('an abbreviated government is that of the post', () => {
  const text = 'The GOI agreed.';
  expect(uses(text, { id: '06NEWDELHI1' })).toEqual(['india name']);
  expect(uses(text, { id: '06REYKJAVIK1' })).toEqual(['iceland name']);
  expect(uses(text, { id: '06STATE1', origin: null, tags: ['IZ'] })).toEqual(['iraq name']);
});
