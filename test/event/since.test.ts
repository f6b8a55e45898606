import { expect, test } from 'vitest';
import { eventsOf } from './cable.ts';

const spans = (text: string): string[] =>
  eventsOf(text).map(({ when, status }) => `${when.earliest}..${when.latest} ${status}`);

/** Made-up sentences; sent on 20 March 2007. */
test.each([
  [
    'a clause and what has gone on since',
    'Since Minister Jan Berg joined the party in 2004, he has doubled its funds.',
    ['2004-01-01..2004-12-31 background', '2004-01-01..2007-03-20 occurred'],
  ],
  [
    'a noun and what has gone on since',
    'Since their arrival in January, Norway has fed the refugees.',
    ['2007-01-01..2007-01-31 occurred', '2007-01-01..2007-03-20 occurred'],
  ],
  [
    'with the pointing word',
    "Berg has served as Minister since that government's inception in June 2006.",
    ['2006-06-01..2006-06-30 occurred', '2006-06-01..2007-03-20 occurred'],
  ],
  [
    'no state of things',
    'Since Norway signed the accord in January, there has been calm.',
    ['2007-01-01..2007-01-31 occurred'],
  ],
  [
    'today is when it is told',
    'Since Minister Jan Berg joined the party in 2004, he has raised the sum from 40 to 90 today.',
    ['2004-01-01..2004-12-31 background', '2004-01-01..2007-03-20 occurred'],
  ],
  ['nothing by a measure', 'The first deficit since 1996 worried Norway.', []],
  [
    'no comparison',
    'Berg has won his greatest support since the inception of the party in 2004.',
    ['2004-01-01..2004-12-31 background'],
  ],
  [
    'no simple past',
    'Since Norway signed the accord in January, Sweden closed the port.',
    ['2007-01-01..2007-01-31 occurred'],
  ],
])('since: %s', (_, text, expected) => {
  expect(spans(text)).toEqual(expected);
});

test.each([
  ['a day', 'Norway will open the port by May 7.', ['2007-03-20..2007-05-07 planned']],
  [
    'the end of a year',
    'Norway will open the port by the end of this year.',
    ['2007-03-20..2007-12-31 planned'],
  ],
  ['a year', 'Norway will open the port by 2012.', ['2012-01-01..2012-12-31 planned']],
  ['a day gone by', 'Norway opened the port by March 7.', ['2007-03-07..2007-03-07 occurred']],
])('by %s', (_, text, expected) => {
  expect(spans(text)).toEqual(expected);
});
