import { expect, test } from 'vitest';
import { linesOf, withoutRunningLines } from '../../src/load/pdf-lines.ts';

/** A page from its lines, topmost first. */
const page = (...texts: string[]) => texts.map((text, i) => ({ text, y: 800 - 14 * i }));
const kept = (pages: ReturnType<typeof page>[]): string[][] =>
  withoutRunningLines(pages).map((lines) => lines.map(({ text }) => text));

const body = [
  ['R 021405Z MAR 09', '1. (C) Roe said', 'that the talks', 'of March 3', 'would go'],
  ['on in the', 'same form', 'as before.', '2. (C) On', 'March 4'],
  ['they met', 'again in', 'the house', 'of Doe,', 'DOE'],
];

test.each([
  ['heads', (lines: string[]) => ['CONFIDENTIAL', ...lines]],
  ['feet with numbers', (lines: string[], n: number) => [...lines, `Page ${n} of 3`]],
  [
    'two heads and a foot',
    (lines: string[], n: number) => ['Viewer', `09QUITO4711 ${n}`, ...lines, `- ${n} -`],
  ],
])('%s go, the text stays', (_, framed) => {
  expect(kept(body.map((lines, i) => page(...framed(lines, i + 1))))).toEqual(body);
});

test('a foot that is written first goes, too; a head may fail on the first page', () => {
  const pages = body.map((lines, i) => {
    const [foot, ...rest] = page(...lines, `${i + 1}`).toReversed();
    return foot ? [foot, ...rest.toReversed()] : [];
  });
  expect(kept(pages)).toEqual(body);
  expect(kept(body.map((lines, i) => page(...(i > 0 ? ['SECRET'] : []), ...lines)))).toEqual(body);
});

test('one page alone, and equal lines in the middle of pages, stay', () => {
  expect(kept([page('SECRET', 'text', 'SECRET')])).toEqual([['SECRET', 'text', 'SECRET']]);
  const pages = [0, 1].map((n) => ['a', 'b', 'c'].map((one) => `${one}${'x'.repeat(n)}`));
  const framed = pages.map((lines) => [...lines, 'same', ...lines.map((one) => `${one}!`)]);
  expect(kept(framed.map((lines) => page(...lines)))).toEqual(framed);
});

test('pieces up to an end of line are one line', () => {
  const item = (str: string, hasEOL: boolean, y: number) => ({
    str,
    hasEOL,
    transform: [1, 0, 0, 1, 40, y],
  });
  expect(
    linesOf([
      item('He ', false, 50),
      item('left.', true, 49),
      item('', true, 30),
      item('DOE', false, 20),
    ]),
  ).toEqual([
    { text: 'He left.', y: 50 },
    { text: '', y: 30 },
    { text: 'DOE', y: 20 },
  ]);
});
