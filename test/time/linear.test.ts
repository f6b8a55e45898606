import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { Tokens } from '../../src/time/tokens.ts';
import { words } from './words.ts';

/** What the code looks at: each look at a token is a step, a word taken out of the text one a letter. */
let steps = 0;
const LOOKS = ['start', 'end', 'kind', 'id', 'lexeme', 'mark', 'word'];
type Look = (this: Tokens, i: number) => unknown;
const originals = new Map(LOOKS.map((name) => [name, Reflect.get(Tokens.prototype, name) as Look]));
const replace = (name: string, value: Look): void => {
  Object.defineProperty(Tokens.prototype, name, { configurable: true, writable: true, value });
};

beforeAll(() => {
  for (const [name, look] of originals)
    replace(name, function (i) {
      const seen = look.call(this, i);
      steps += name === 'word' ? String(seen).length + 1 : 1;
      return seen;
    });
});

afterAll(() => {
  for (const [name, look] of originals) replace(name, look);
});

function stepsIn(text: string, mode: 'document' | 'narrative'): number {
  steps = 0;
  findTimes(text, { reference: '2006-08-11', mode });
  return steps;
}

/** Twice the text takes twice the steps, give or take what stands at its ends. */
function expectLinear(piece: string, length: number): void {
  const text = piece.repeat(Math.ceil(length / piece.length));
  for (const mode of ['document', 'narrative'] as const) {
    const once = stepsIn(text, mode);
    expect(stepsIn(text + text, mode), mode).toBeLessThan(once * 2.5 + 600);
    expect(once / text.length, 'steps for a character').toBeLessThan(MOST);
  }
}

/** A plain sentence takes a handful of steps for a character, the nastiest repetition some 200. */
const MOST = 500;

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
])('steps grow with the length of %j', (piece) => {
  expectLinear(piece, 1_200);
});

test('and with whatever else is said over and over', () => {
  const piece = fc
    .array(words, { minLength: 1, maxLength: 8 })
    .chain((list) => fc.constantFrom(list.join(' ') + ' ', list.join('')));
  fc.assert(
    fc.property(piece, (text) => {
      expectLinear(text, 300);
    }),
    { numRuns: 100 },
  );
});
