import { expect, test } from 'vitest';
import { eventsOf } from './cable.ts';

test.each([
  [
    'In the course of the day, on March 5, Norway also arrested the envoy.',
    'Norway arrested the envoy',
  ],
  ['He deplored the March 5 Norwegian missile launches.', 'March 5 Norwegian missile launches'],
  [
    'The envoy Jan Berg, who resigned in February as mayor, was absent.',
    'envoy Jan Berg resigned as mayor',
  ],
  ['Poloff met Minister Jan Berg (strictly protect) on March 5.', 'Poloff met Minister Jan Berg'],
  ['The inauguration will be on June 5.', 'inauguration will be on June 5'],
  [
    'On March 5, Acting Director General for Fisheries and Coastal Affairs Jan Berg briefed Econoff on the new quotas for cod and haddock in the Barents Sea.',
    'Jan Berg briefed Econoff on the new quotas for cod and haddock',
  ],
  [
    "Jan Berg failed to win more than half of the vote in last October's legislative elections.",
    'Jan Berg failed to win more than half of the vote',
  ],
  [
    "Norway will be difficult to beat in next year's elections.",
    "Norway will be difficult to beat in next year's elections",
  ],
  [
    'Norway presented the January and February results.',
    'Norway presented the January and February results',
  ],
  ['Effective January 1, 2005, Norway closed the office.', 'Norway closed the office'],
  [
    'After comparing price, quality, and term of delivery with the other boats, the cabinet will present a plan in 2010.',
    'cabinet will present a plan',
  ],
  [
    'In late January, six leading members of the group, being held in prison, wrote a book.',
    'six leading members of the group wrote a book',
  ],
  ['He recalled the 1988 bombing of Pan Am flight 103.', '1988 bombing of Pan Am flight 103'],
  [
    'Norway renounced weapons of mass destruction in 2003.',
    'Norway renounced weapons of mass destruction',
  ],
  ['Born on May 4, 1948, Jan Berg married Liv Moe in 1970.', 'Jan Berg married Liv Moe'],
  [
    'Formed in the 2004 merger of two firms, the company built a plant in 2006.',
    'company built a plant',
  ],
  ['Asked on March 5 about the talks, Jan Berg declined to answer.', 'Jan Berg declined to answer'],
  [
    'In March, the Norwegian Power Authority (NPA), part of the Ministry of Electricity and Energy in Oslo, awarded Dahl a contract worth ten million.',
    'Norwegian Power Authority awarded Dahl a contract worth ten million',
  ],
  ['REF D) In March, Norway rejected the new charter.', 'Norway rejected the new charter'],
  [
    'On March 5, Norway agreed to a) sign the accord and b) ratify it.',
    'Norway agreed to a sign the accord and b ratify it',
  ],
  ['On March 5, Jan Berg visited Sweden as part of', 'Jan Berg visited Sweden'],
  [
    'On March 5, the Minister of Fisheries and Coastal Affairs, Jan Berg, signed six agreements on cod and haddock in the Barents Sea.',
    'Jan Berg signed six agreements on cod and haddock in the Barents Sea',
  ],
  [
    'This week, the Norwegian Fisheries Authority, which is in charge of all the quotas in the north, announced that it would sell boats.',
    'Norwegian Fisheries Authority announced that it would sell boats',
  ],
  [
    'In March 2005, union members, whom rights groups claim had the support of the police, occupied the harbour.',
    'union members occupied the harbour',
  ],
  [
    'Embassy officials from the Consular Section, the Political Section, and the Economic Section met with prosecutor Jan Berg on March 5.',
    'Embassy officials met with Jan Berg',
  ],
])('%s', (text, title) => {
  expect(eventsOf(text).map((event) => event.title)).toContain(title);
});

test('a title never ends on a joint', () => {
  const text = `On March 5, Norway signed an accord on ${'fisheries and '.repeat(12)}whales with Sweden.`;
  const title = eventsOf(text)[0]?.title ?? '';
  expect(title.length).toBeGreaterThan(20);
  expect(title).not.toMatch(/\b(?:and|on|with|of)$/);
});
