import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../../src/timeline/folded.ts';
import { hitsIn, holds, queryTerms } from '../../src/timeline/query.ts';

test.each<[string, string[]]>([
  ['', []],
  ['  ', []],
  ['Missile TEST', ['missile', 'test']],
  ['missile missile', ['missile']],
  ['“Early  September” talks', ['early september', 'talks']],
  ['"unfinished', ['unfinished']],
  ['Córdoba,', ['cordoba']],
  ['(S/NF)', ['s/nf']],
  ['§', ['§']],
  ['""', []],
])('the terms of %j', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms);
});

test.each<[string, string, boolean]>([
  ['anti-missile shield', 'missile', true],
  ['missiles', 'missile', true],
  ['tirana', 'iran', false],
  ['tirana and iran', 'iran', true],
  ['1695', '95', false],
  ['東京会議', '会議', true],
  ['x§', '§', true],
])('%j holds %j: %s', (text, term, expected) => {
  expect(holds(text, term)).toBe(expected);
});

describe('hits', () => {
  const marked = (text: string, query: string): string[] =>
    hitsIn(text, queryTerms(query)).map(({ start, end }) => text.slice(start, end));

  test.each<[string, string, string[]]>([
    ['The missile test, and missiles', 'missile', ['missile', 'missile']],
    ['In Córdoba', 'cordoba', ['Córdoba']],
    ['In Co\u0301rdoba', 'cordoba rd', ['Co\u0301rdoba']],
    ['ﬁsh and ﬁshers', 'fish', ['ﬁsh', 'ﬁsh']],
    ['early September', '"early september" sep', ['early September']],
    ['Σίσυφος', 'σισυφοσ', ['Σίσυφος']],
    ['nothing', '', []],
  ])('in %j for %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  test('stand in order, apart, inside the text, and hold their term', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ﬁ', ' ', '-', '\u0301') });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const terms = queryTerms(query);
        let last = 0;
        for (const { start, end } of hitsIn(text, terms)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const found = folded(text.slice(start, end));
          expect(terms.some((term) => found.startsWith(term))).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('are there where the text holds the term, and only there', () => {
    const any = fc.string({ unit: 'binary', maxLength: 8 });
    fc.assert(
      fc.property(any, any, (text, query) => {
        const terms = queryTerms(query);
        const held = terms.some((term) => holds(folded(text), term));
        expect(hitsIn(text, terms).length > 0).toBe(held);
      }),
    );
  });
});
