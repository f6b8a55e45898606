import { expect, test } from 'vitest';
import { eventsOf } from './cable.ts';

/** Sent on 20 March 2007. */
test.each([
  ['occurred', 'Norway arrested the envoy on March 5.'],
  ['occurred', 'Poloff met Minister Jan Berg on March 5.'],
  ['occurred', 'Berg criticized the March 5 Norwegian missile launches.'],
  ['occurred', 'We learned that Norway arrested the envoy on March 5.'],
  ['occurred', 'Minister Jan Berg told us on March 5 that he would resign.'],
  ['occurred', 'Norway closed the port on May 5, 2006 and may do so again.'],
  [
    'occurred',
    'Minister Jan Berg raised the matter during a previously scheduled lunch on March 5.',
  ],
  ['reported', 'Minister Jan Berg said that Norway arrested the envoy on March 5.'],
  ['reported', 'Norway reportedly arrested the envoy on March 5.'],
  ['reported', 'According to the press, Norway arrested the envoy on March 5.'],
  ['reported', 'Norway is said to have arrested the envoy on March 5.'],
  ['reported', 'Papers reported the closure of the port on March 5.'],
  ['occurred', 'As Berg told the delegation on March 5, "We should never forget."'],
  ['proposed', 'The second round, from June 5 to June 9, would test the truce.'],
  ['proposed', 'A visit by the King was expected last year.'],
  ['planned', 'It is not clear if Berg will attend the planned talks in Oslo on June 5.'],
  ['planned', 'Norway awaits a hearing later this month.'],
  ['planned', 'Norway will hold elections on June 5.'],
  ['planned', 'Minister Jan Berg said that Norway would hold elections on June 5.'],
  ['planned', 'Norway planned to hold a conference on June 5.'],
  ['planned', 'The King arrives on June 5.'],
  ['planned', 'Verdicts are expected in the Berg case on June 5.'],
  ['proposed', 'Norway could hold elections on June 5.'],
  ['proposed', 'Minister Jan Berg hoped to visit Sweden in June.'],
  ['proposed', 'Minister Jan Berg suggested a possible meeting in early June.'],
  ['planned', 'The envoy left Oslo, due Bergen March 5.'],
  ['occurred', 'Norway lost ships on March 5 due to a storm.'],
  ['proposed', 'Minister Jan Berg was a proponent of moving the talks to June 5.'],
  ['occurred', 'Berg said that legislation passed in February had helped.'],
  ['occurred', 'Berg noted the fact that Norway signed the accord on March 5.'],
  ['occurred', 'Sweden urged Norway to keep the accord they signed on March 5.'],
  ['background', 'Norway withdrew its troops from Lebanon in 1998.'],
  ['background', 'He cited the 1997 Nordic Fisheries Agreement.'],
])('%s: %s', (status, text) => {
  expect(eventsOf(text).map((event) => event.status)).toEqual([status]);
});

test.each([
  ['negative', 'Norway did not sign the accord on March 5.'],
  ['negative', 'Norway cancelled the conference on March 5.'],
  ['positive', 'Norway signed the accord on March 5.'],
])('%s: %s', (polarity, text) => {
  expect(eventsOf(text)[0]?.polarity).toBe(polarity);
});

test('a month is no modal', () => {
  expect(eventsOf('Norway arrested the envoy on May 5.', '2007-06-01')[0]?.status).toBe('occurred');
});

test('who tells it is named, and takes no part', () => {
  const [event] = eventsOf('Minister Jan Berg said that Sweden arrested the envoy on March 5.');
  expect(event?.reportedBy).toBe('jan-berg');
  expect(event?.actors).not.toContain('jan-berg');
});
