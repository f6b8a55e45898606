import type { Parser } from '../parser.ts';
import { cue, yearAfter } from '../pieces.ts';
import type { Tokens } from '../tokens.ts';

const BEFORE = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'during',
  'from',
  'between',
  'before',
  'after',
  'through',
  'over',
]);

/** `fall` and `spring` are verbs too: without a year they need a word that brings in a time. */
function introduced(t: Tokens, i: number): boolean {
  const at = cue(t, i - 1) === 'the' ? i - 2 : i - 1;
  const word = t.lexeme(at);
  return BEFORE.has(word.cue ?? '') || word.part !== null;
}

/** `spring 2007`, `the summer of 1955`, `in the fall`, `the spring of next year`. */
export const season: Parser = {
  starts: (word) => word.season !== null,
  read(t, i) {
    const n = t.lexeme(i).season;
    if (n === null) return null;
    const { value: year, end } = yearAfter(t, i + 1);
    if (year === null && !introduced(t, i)) return null;
    return { first: i, end, said: { kind: 'cycle', grain: 'season', n, year, relation: null } };
  },
};
