import { expect, test } from 'vitest';
import { eventsOf } from './cable.ts';

/** Text, words of the date, the quote. */
test.each([
  [
    'He deplored the March 5 Norwegian missile launches.',
    'March 5',
    'the March 5 Norwegian missile launches',
  ],
  ['There was a meeting on the budget March 5.', 'March 5', 'a meeting on the budget March 5'],
  [
    'Norway signed the accord on March 5 in Bergen.',
    'March 5',
    'Norway signed the accord on March 5 in Bergen',
  ],
  [
    'On March 5 opposition leaders met the King.',
    'March 5',
    'On March 5 opposition leaders met the King',
  ],
  [
    'The envoy Jan Berg, who resigned in February, was absent.',
    'February',
    'The envoy Jan Berg, who resigned in February',
  ],
  ['Norway cited legislation passed in 2006.', '2006', 'legislation passed in 2006'],
  ['He recalled the pledge Norway made in February.', 'February', 'Norway made in February'],
  [
    'He welcomed the 1997 Nordic Fisheries Agreement.',
    '1997',
    'the 1997 Nordic Fisheries Agreement',
  ],
  [
    'Berg expected to hear a verdict in that case on May 4.',
    'May 4',
    'a verdict in that case on May 4',
  ],
  [
    'When Norway signed the accord in February, Sweden closed the port.',
    'February',
    'Norway signed the accord in February',
  ],
  [
    'Norway arrested the envoy on March 5 and expelled him on March 7.',
    'March 7',
    'expelled him on March 7',
  ],
])('%s', (text, date, quote) => {
  const event = eventsOf(text).find((one) => one.when.text === date);
  expect(event?.sources[0]?.quote.exact).toContain(quote);
});

test.each([
  ['Norway launched talks in the period surrounding the March 5 elections.', ['event', 'period']],
  ['He praised cooperation during the weeks before the March 5 vote.', ['event', 'period']],
])('what went on around a date stands beside it: %s', (text, kinds) => {
  expect(
    eventsOf(text)
      .map((one) => one.kind)
      .sort(),
  ).toEqual(kinds);
});
