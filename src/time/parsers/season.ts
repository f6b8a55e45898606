import type { Parser } from '../parser.ts';
import { cue, dash, yearAfter } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

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

/** What a season brings: `the spring offensive`, `fall elections`. */
const HAPPENINGS =
  /^(offensives?|campaigns?|sessions?|elections?|recess|harvest|uprising|fighting|vacation|break|semester|summit)$/i;

/** `fall` and `spring` are verbs too: without a year they need a word that brings in a time. */
function introduced(t: Tokens, i: number): boolean {
  const the = cue(t, i - 1) === 'the';
  const word = t.lexeme(the ? i - 2 : i - 1);
  if (cue(t, i + 1) === 'of') return false;
  if (HAPPENINGS.test(t.word(i + 1))) return true;
  if (BEFORE.has(word.cue ?? '') || word.part !== null) return true;
  const joint = cue(t, i + 1) === 'and' || dash(t, i + 1);
  if (joint && (t.lexeme(i + 2).season ?? t.lexeme(i + 3).season) !== null) return true;
  if (cue(t, i - 1) === 'and' && t.lexeme(i - 2).season !== null) return true;
  return (
    the &&
    !/^(fall|spring)$/i.test(t.word(i)) &&
    (t.kind(i + 1) !== Kind.WORD || cue(t, i + 1) !== null)
  );
}

/** `spring 2007`, `the summer of 1955`, `in the fall`, `the spring of next year`, `the spring offensive`. */
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
