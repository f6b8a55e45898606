import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/util/sentences.ts';

const split = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));

/** `|` marks where a sentence ends. */
test.each([
  ['More must be done bilaterally on MD.| JDA Policy Director Ota agreed.'],
  ['He met them.| She left!| Why?| Nobody knew.'],
  ['Talks resumed on May 14.|According to the ministry, they failed.'],
  ['It was built in the U.S.| The minister flew home.'],
  ['They met at 3 p.m.| He was late.'],
  ['Was that a "No."?| The PM would not say.'],
  ['He said "we will see."| The meeting ended.'],
  ['He praised our work.| (Details will be sent. They are long.)| He left.'],
  ['IT FAILED.| THE MINISTER OF THE U.S. EMBASSY ANNEX AGREED.'],
  ['Heading without a stop|\n\nThe text begins.'],
])('splits: %s', (marked) => {
  const text = marked.replaceAll('|', '');
  expect(split(text)).toEqual(marked.split('|').map((piece) => piece.trim()));
});

test.each([
  ['The U.S. Embassy and the U.N. mission agreed.'],
  ['J5 Col. Paul Rhodes and Lt. Gen. Ward spoke.'],
  ['Ambassador J. Thomas Wells called on Dr. M. K. Rao.'],
  ['Decree No. 5 and Art. 12 apply from Aug. 17 on.'],
  ['He cited steps, i.e. Bonn and e.g. Paris.'],
  ['"We agree. We shall sign," said the minister.'],
  ['The envoy (a colonel. Retired.) came back.'],
  ['He noted two points: 1) the first; 2) the second.'],
  ['It fell by 1.5 percent to 4.25 in v1.2 of the plan.'],
  ['St. Lucia Ltd. of Castries paid.'],
])('does not split: %s', (text) => {
  expect(split(text)).toEqual([text]);
});

test('a quotation longer than 400 characters is split like any text', () => {
  const long = `"${'We agree on that. '.repeat(30)}Done."`;
  expect(split(long).length).toBe(31);
});

test('sentences cover all that is not white space, in order', () => {
  const piece = fc.constantFrom(
    'Mr.',
    'U.S.',
    ' ',
    '"',
    '(',
    ')',
    '.',
    '?',
    'A',
    'word',
    '5',
    '\n\n',
    '“',
    '”',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const joined = split(text).join('').replace(/\s/g, '');
      expect(joined).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test.each(['"', '(', '.', 'A. ', 'a.b', '("', '. ', 'Mr. '])(
  'long runs of %j take linear time',
  (unit) => {
    const before = performance.now();
    sentences(`${unit.repeat(100_000)}x`);
    expect(performance.now() - before).toBeLessThan(1500);
  },
);
