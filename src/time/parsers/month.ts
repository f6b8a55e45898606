import type { Parser } from '../parser.ts';
import { afterMonth, cue, dash, monthAt, yearAfter } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Words before which a month may stand: `in May`, `since March`, `last May`, `early March`. */
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
  'to',
  'for',
  'about',
]);

const JOINTS = new Set(['to', 'or', 'and', 'through']);

function introduced(t: Tokens, i: number): boolean {
  const word = t.lexeme(i);
  if (BEFORE.has(word.cue ?? '')) return true;
  return (
    word.part !== null || word.relation !== null || word.sequel !== null || word.month !== null
  );
}

/** Months that are also given names or other words need more than a capital. */
const AMBIGUOUS = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
  'apr',
]);

/**
 * `May` the verb, `April Glaspie`, `March` at a sentence's start: a month that could be something
 * else counts only after a word that brings in a time, or before a thing that happens in it.
 */
function plausible(t: Tokens, i: number): boolean {
  if (!AMBIGUOUS.has(t.word(i).toLowerCase())) return true;
  const before = t.kind(i - 1) === Kind.MARK && t.mark(i - 1) === '-' ? i - 2 : i - 1;
  if (introduced(t, before)) return true;
  const joint = dash(t, i + 1) || ',/'.includes(t.mark(i + 1) || 'x');
  if ((joint || JOINTS.has(cue(t, i + 1) ?? '')) && monthAt(t, i + 2) !== null) return true;
  if (t.capitals(i) && t.length(i) <= 5) return false;
  if (cue(t, i - 1) === 'or' || cue(t, i - 1) === 'and') return t.lexeme(i - 2).month !== null;
  if (cue(t, i - 1) !== 'the' && t.lexeme(i - 1).count === null) return false;
  return t.kind(i + 1) === Kind.WORD && !t.capital(i + 1);
}

/** Part of a longer word or code; `August/September` is two months. */
const fused = (t: Tokens, i: number): boolean =>
  t.glued(i) &&
  (t.kind(i - 1) !== Kind.MARK ||
    t.mark(i - 1) === '.' ||
    (t.mark(i - 1) === '/' && t.lexeme(i - 2).month === null));

/** `July 2006`, `July, 2006`, `July of 2006`, `July '06`, `August of that year`, `July`. */
export const month: Parser = {
  starts: (word) => word.month !== null,
  read(t, i) {
    const n = monthAt(t, i);
    if (n === null || fused(t, i)) return null;
    const { value: year, end } = yearAfter(t, afterMonth(t, i));
    if (year === null && !plausible(t, i)) return null;
    return {
      first: i,
      end: year === null ? i + 1 : end,
      said: { kind: 'cycle', grain: 'month', n: n - 1, year, relation: null },
    };
  },
};
