import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, wordShape } from '../../src/util/each-word.ts';

const APOSTROPHES = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;
const NUMBERS = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+|,s(?=\s))*/gu;

test.each([
  ['apostrophes join', wordShape(APOSTROPHES, "'", true), APOSTROPHES],
  ['hyphens and commas join, digits have marks', wordShape(NUMBERS, '-,', false), NUMBERS],
])('the words found are the matches of the expression: %s', (_, shape, word) => {
  const piece = fc.oneof(
    fc.constantFrom(
      'U.S.',
      'a.',
      "don't",
      'x’s',
      '24,700',
      'G8',
      'il-',
      'Qadhafi,s ',
      'é',
      ' ',
      '“',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found: [number, string][] = [];
      eachWord(text, shape, (start, end, plain) => {
        const match = text.slice(start, end);
        found.push([start, match]);
        expect(plain && !/^[A-Za-z0-9]+$/.test(match)).toBe(false);
      });
      expect(found).toEqual(
        [...text.matchAll(new RegExp(word, 'gu'))].map((match) => [match.index, match[0]]),
      );
    }),
  );
});
