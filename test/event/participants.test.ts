import { expect, test } from 'vitest';
import { cable, eventsOf, found } from './cable.ts';

/** Made-up sentences; sent on 20 March 2007 from Oslo. */
test.each([
  ['the subject', 'Norway closed the port on March 5.', ['norway']],
  [
    'not the scene that a sentence opens with',
    'During a trip to Sweden to see the Danish Red Cross, Minister Jan Berg opened the port on March 5.',
    ['jan-berg'],
  ],
  [
    'the subject before an apposition',
    'Meanwhile, Minister Jan Berg, the oldest of them by age, resigned on March 5.',
    ['jan-berg'],
  ],
  ["the post's own government", 'Authorities closed the port on March 5.', ['norway']],
  [
    'an embassy by its city',
    'A note was delivered to our Embassy in Nairobi on March 5.',
    ['embassy-in-nairobi'],
  ],
  [
    'a pair of groups',
    'Danish importers and exporters lost money on March 5.',
    ['danish-importers-and-exporters'],
  ],
  [
    'not what someone is head of',
    'Poloff met Jan Berg, head of the Danish Red Cross, and Ola Lund on March 5.',
    ['poloff', 'jan-berg', 'ola-lund'],
  ],
  [
    'each of a list with articles',
    'Minister Jan Berg, the German Ambassador, a UK diplomat, and Poloff attended the hearing on March 5.',
    ['jan-berg', 'german-ambassador', 'uk-diplomat', 'poloff'],
  ],
  [
    'not the ministry in a title',
    'Poloff met MFA Director Jan Berg on March 5.',
    ['poloff', 'jan-berg'],
  ],
  [
    'the ministry that a minister brings',
    'Poloff met MFA Vice Minister Jan Berg on March 5.',
    ['poloff', 'jan-berg', 'ministry-of-foreign-affairs-norway'],
  ],
  [
    'the ministry that officials speak for',
    'Poloff met senior MFA officials on March 5.',
    ['poloff', 'ministry-of-foreign-affairs-norway'],
  ],
  ['not what someone serves as', 'Jan Berg resigned as Foreign Minister on March 5.', ['jan-berg']],
  ['not what someone becomes', 'Jan Berg became Foreign Minister on March 5.', ['jan-berg']],
  [
    'not the title before a name',
    'Poloff met MFA Joint Secretary (Americas) Dr. Jan Berg on March 5.',
    ['poloff', 'jan-berg'],
  ],
  [
    'those whom a colon lists',
    'Poloff met the leaders on March 5: Minister Jan Berg; and Ambassador Kari Vik.',
    ['poloff', 'leaders', 'jan-berg', 'kari-vik'],
  ],
  [
    'whom a group is made of',
    'Jan Berg led a delegation that included Ola Lund. The group met Poloff on March 5.',
    ['jan-berg', 'ola-lund', 'poloff'],
  ],
  [
    'who is spoken of in what someone says',
    'Minister Jan Berg noted that Ambassador Kari Vik had fallen ill, and that she would resign on May 5.',
    ['kari-vik'],
  ],
  [
    'whoever acts nearby',
    'Berg resigned after the bill failed on March 5, Minister Jan Berg said.',
    ['jan-berg'],
  ],
  ['nobody in an election', 'Minister Jan Berg spoke of the March 5 elections.', []],
])('%s', (_, text, actors) => {
  expect(eventsOf(text)[0]?.actors).toEqual(actors);
});

test('an undated mention of the only such happening is another source, without a date', () => {
  const { events } = found(
    cable([
      'Norway held its missile launches on March 5.',
      'Poloff asked about the missile launches.',
      'Sweden deplored the Danish launches.',
    ]),
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.sources.map(({ paragraph, time }) => [paragraph, time !== null])).toEqual([
    ['p1', true],
    ['p2', false],
  ]);
});
