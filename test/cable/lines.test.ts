import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begins } from '../../src/cable/beginnings.ts';
import { codesOf, kind, kindsOf } from '../../src/cable/kinds.ts';
import { part, toLines } from '../../src/cable/lines.ts';
import { rulersIn } from '../../src/cable/rulers.ts';

/** One UTF-16 code unit after another, as slow and as plain as can be. */
const plainCodes = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => Math.min(text.charCodeAt(i), 127));

const characters = fc.constantFrom(
  'a',
  'Z',
  ' ',
  '\n',
  '\0',
  '\x7f',
  'é',
  '¶',
  '’',
  '文',
  '😀',
  '\ud83d',
);

test('every code unit has one code, in short texts and in long ones', () => {
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 40 }), fc.constantFrom(1, 60), (some, times) => {
      const text = some.join('').repeat(times);
      expect([...codesOf(text).subarray(0, text.length)]).toEqual(plainCodes(text));
    }),
  );
});

test('a text too long for the kept array has its codes too', () => {
  const text = 'Año 文 😀 x\n'.repeat(20_000);
  expect([...codesOf(text).subarray(0, 24)]).toEqual(plainCodes(text.slice(0, 24)));
  expect(codesOf(text)[text.length - 1]).toBe(10);
});

test('lines lose white space of any kind at their ends, and keep their places', () => {
  const raw = `\u00a0\u2003Größe 😀 \u3000\n¶1. (C) é\t\n${'文'.repeat(600)} \n`;
  const lines = toLines(raw);
  expect(lines.map(({ text }) => text)).toEqual(['Größe 😀', '¶1. (C) é', '文'.repeat(600)]);
  for (const { text, start } of lines) expect(raw.startsWith(text, start)).toBe(true);
});

test.each([
  ['Note:', kind.spokenColon],
  ['No. Note. ', kind.openedNote],
  ['END OF COMMENT', kind.pageWord],
  ['grow. 12. (C) Reich', kind.marking],
  ['today,s', kind.gluedComma],
])('%j is of its kind', (text, one) => {
  expect(kindsOf(codesOf(text), 0, text.length) & one).toBe(one);
});

test.each([
  ['-----', [[0, 5]]],
  ['ab ------', [[3, 9]]],
  ['- -- --- ----', []],
  ['x ==-== -- y', [[2, 10]]],
  ['abcdefgh*****', [[8, 13]]],
  ['a-b-c-d-e ****', []],
])('rows in %j: %j', (text, spans) => {
  expect(rulersIn(text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each([
  ['1. (C) Text', begins.digit],
  ['E.O. 12958: N/A', begins.label],
  ['é', 0],
  ['Tags: PREL', begins.label | begins.caption],
  ['-- a', begins.dash],
  ['S', begins.caption],
  ['', 0],
])('%j begins as its bits say, as a line and as a piece of one', (text, bits) => {
  const all = begins.digit | begins.label | begins.caption | begins.dash;
  for (const line of toLines(` ${text}\n`)) expect(line.kinds & all).toBe(bits);
  const [whole] = toLines(`1) ${text}`);
  if (whole) expect(part(whole, 2).kinds & all).toBe(bits);
});
