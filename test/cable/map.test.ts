import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import type { Paragraph } from '../../src/cable/types.ts';
import { capitals, prose, sectioned, twice } from './samples.ts';

/** What may stand between runs: a space put in, a quotation mark or apostrophe repaired. */
const ours = /^[ "']*$/;

/** Every character of the text stands in the raw text where the map says, or is one of ours. */
function checkMap({ text, map }: Paragraph, raw: string): void {
  let clean = 0;
  let before = -1;
  for (const [at, from, length] of map) {
    expect(length).toBeGreaterThan(0);
    expect(text.slice(clean, at)).toMatch(ours);
    expect(from).toBeGreaterThanOrEqual(before);
    expect(raw.slice(from, from + length)).toBe(text.slice(at, at + length));
    clean = at + length;
    before = from + length;
  }
  expect(text.slice(clean)).toMatch(/^( ?["'])?$/);
}

function checkAll(raw: string): void {
  const { documents } = readCables({
    source: { name: 'a.txt', format: 'text' },
    text: raw,
    stated: {},
  });
  expect(documents.length).toBeGreaterThan(0);
  for (const { header, paragraphs } of documents) {
    for (const paragraph of [...header, ...paragraphs]) checkMap(paragraph, raw);
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
  }
}

test.each([
  ['sectioned', sectioned],
  ['twice', twice],
  ['capitals', capitals],
  ['prose', prose],
])('the map of %s leads back', (_, raw) => {
  checkAll(raw);
  checkAll(raw.replaceAll('\n', ' \r\n'));
});

const pieces = [
  '\n',
  '\n\n',
  ' ',
  '\t',
  '¶',
  '1. (C) ',
  '2. ',
  'SIPDIS',
  'QUITO 00004711  001.2 OF 002',
  'C O N F I D E N T I A L SECTION 01 OF 02 QUITO 004711',
  'O 021405Z MAR 09',
  'FM AMEMBASSY QUITO',
  'E.O. 12958: DECL: 02/28/2019',
  'TAGS: PREL',
  'SUBJECT: ',
  'REF: ',
  'Classified By: ',
  '-----',
  'US-',
  '\\',
  'word. ',
  'DOE',
  '""',
  'today,s',
  '&so8',
  '\u{1F600}',
  '\uFFFD',
];

test('the map of anything leads back, and nothing throws', () => {
  const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), {
    maxLength: 60,
  });
  fc.assert(fc.property(mixed, (parts) => checkAll(parts.join(''))));
});

test.each([
  ['spaces', ' '],
  ['blank lines', '\n'],
  ['dashes', '-'],
  ['letters', 'A '],
  ['numbers', '1. '],
  ['brackets', '1. ('],
  ['captions', 'S E C R E T '],
  ['labels', 'TAGS:\n'],
  ['groups', 'O 021405Z MAR 09\n'],
  ['relay words', 'SIPDIS '],
  ['pages', 'QUITO 00004711  001.2 OF 002 '],
])('200,000 characters of %s take no time to speak of', (_, piece) => {
  const text = piece.repeat(200_000 / piece.length);
  const start = performance.now();
  readCables({ source: { name: 'a.txt', format: 'text' }, text, stated: {} });
  expect(performance.now() - start).toBeLessThan(3000);
});
