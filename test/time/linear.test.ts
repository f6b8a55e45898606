import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';

/** The least of several runs, in ms: what the work costs when nothing else is in its way. */
function cost(text: string): number {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    findTimes(text, { reference: '2006-08-11', mode: 'document' });
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Twice the text may cost at most this many times as much; a square law would cost 16 for 4. */
const GENEROUS = 10;
const LENGTH = 2_000;

test.each([
  'a',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  '(',
  "'",
  '1 ',
  '1-',
  '1,',
  'July ',
  'July 5 ',
  'July 5, ',
  'July-',
  'the ',
  'the end of ',
  'early ',
  'early in the ',
  'morning of ',
  'the week of ',
  'last ',
  'the last ',
  'between ',
  'between 5 and ',
  '5 and ',
  'June 7, 8, ',
  '7, 8, 9, ',
  'first ',
  'first week of ',
  'first six months of ',
  'a ',
  'two ',
  'more than ',
  'ago ',
  'later ',
  'later in the ',
  '2006-',
  '2006 - 2007 ',
  '2006/',
  '1990s ',
  '8/9/',
  '10:',
  '110804Z ',
  'FY',
  'Friday ',
  'Friday, ',
  'Friday (',
  'Christmas ',
  "New Year's ",
  'said ',
  'ABC ',
  'A. ',
  'spring and ',
  'mid-',
  'born ',
  '\n\nJuly',
  'July, ',
  'July to ',
  'May or ',
  '490 BC ',
  '\u00e9',
  '\ud83d\ude00',
  '\u00b6 ',
])('time grows with the length of %j', (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  const [once, four] = [cost(text), cost(text.repeat(4))];
  expect(four).toBeLessThan(once * GENEROUS + 40);
});
