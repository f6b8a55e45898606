import { expect, test } from 'vitest';
import { eventsOf, cable, found } from './cable.ts';

test.each([
  ['UNSCR 1695 binds all states.'],
  ['The talks failed.'],
  ['See O 071013Z MAR 07 for more.'],
  [''],
  ['…'],
])('makes no event: %s', (text) => {
  expect(eventsOf(text)).toEqual([]);
});

test.each([['He said 2006 was a crucial year for Norway.'], ['Monday was a holiday.']])(
  'a day that something is said of did not happen: %s',
  (text) => {
    expect(eventsOf(text)).toEqual([]);
  },
);

test('a date that governs nothing is a mention', () => {
  const { events, mentions } = found(cable(['Oslo, March 5']));
  expect(events).toEqual([]);
  expect(mentions.map((one) => [one.when.text, one.source.quote.exact])).toEqual([
    ['March 5', 'March 5'],
  ]);
});

test.each([
  [
    'On May 18, the court of Oslo acquitted Jan Berg of damage by allegedly cutting a line on March 5.',
  ],
  ['Norway signed six accords (Al Fjord, 3/5/2007).'],
  ['Oslo shares fell sharply (Daily Fjord, March 5).'],
  ['The envoy predicted a struggle to return to the status quo ante March 5.'],
])('what is told of a date need not have happened on it: %s', (text) => {
  expect(eventsOf(text).map((event) => event.when.text)).not.toContainEqual(
    expect.stringMatching(/^(?:March 5|3\/5)/),
  );
});

test('places and examples take no part', () => {
  const [event] = eventsOf('Minister Jan Berg met Senator Ole Dahl in Sweden on March 5.');
  expect(event?.actors).toEqual(['jan-berg', 'ole-dahl']);
});
