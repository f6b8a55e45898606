import { expect, test } from 'vitest';
import { cable, found } from './cable.ts';

const actorsOf = (...paragraphs: string[]): string[] =>
  found(cable(paragraphs)).events.find(({ kind }) => kind !== 'metadata')?.actors ?? [];

/** Made-up paragraphs; sent on 20 March 2007 from Oslo. */
test.each([
  [
    'was accompanied by',
    'Minister Jan Berg met Poloff on March 5. Berg was accompanied by Ola Lund, head of the Danish Red Cross; and Ambassador Kari Vik.',
    ['jan-berg', 'poloff', 'ola-lund', 'kari-vik'],
  ],
  [
    'also present',
    'Minister Jan Berg met Poloff on March 5. Also present were Ola Lund and Ambassador Kari Vik.',
    ['jan-berg', 'poloff', 'ola-lund', 'kari-vik'],
  ],
  [
    'were also present',
    'Minister Jan Berg met Poloff on March 5. Director Ola Lund and Ambassador Kari Vik were also present.',
    ['jan-berg', 'poloff', 'ola-lund', 'kari-vik'],
  ],
  [
    'participants included',
    'Minister Jan Berg met Poloff on March 5. Other participants included Ambassador Kari Vik.',
    ['jan-berg', 'poloff', 'kari-vik'],
  ],
  [
    'invitees to come',
    'Minister Jan Berg will host a dinner on May 5. Invitees will include Ambassador Kari Vik.',
    ['jan-berg', 'kari-vik'],
  ],
  [
    'attended the meeting',
    'Minister Jan Berg met Poloff on March 5. Ambassador Kari Vik attended the meeting.',
    ['jan-berg', 'poloff', 'kari-vik'],
  ],
  [
    'not who stayed away',
    'Minister Jan Berg met Poloff on March 5. Ambassador Kari Vik was not present.',
    ['jan-berg', 'poloff'],
  ],
  [
    'not the company of someone else',
    'Minister Jan Berg met Poloff on March 5. Ola Lund was accompanied by Ambassador Kari Vik.',
    ['jan-berg', 'poloff'],
  ],
  [
    'not what has a day of its own',
    'Minister Jan Berg met Poloff on March 5. Ambassador Kari Vik attended the meeting on March 7.',
    ['jan-berg', 'poloff'],
  ],
])('%s', (_, text, actors) => {
  expect(actorsOf(text)).toEqual(actors);
});

test('a list of those present belongs to the meeting that the cable reports', () => {
  expect(
    actorsOf('Minister Jan Berg met Poloff on March 5.', 'Participants were Ambassador Kari Vik.'),
  ).toEqual(['jan-berg', 'poloff', 'kari-vik']);
});

test('talks that go on are held by those whom the sentence before is about', () => {
  expect(
    actorsOf(
      'An interagency task force has met on an ad hoc basis. The last meeting took place on March 5.',
    ),
  ).toEqual(['interagency-task-force']);
});
