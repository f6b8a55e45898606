import type { Parser } from '../parser.ts';
import { cue, dash, yearAt, yearBcAt } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** What a year stands after. */
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
  'and',
  'or',
  'the',
  'about',
  'within',
]);

/** `mid-2007`. */
const divided = (t: Tokens, i: number): boolean => dash(t, i - 1) && t.lexeme(i - 2).part !== null;

/** A number of four digits that belongs to a label, a count or a clock. */
function otherwise(t: Tokens, i: number): boolean {
  const before = t.lexeme(i - 1);
  const mark = t.mark(i - 1);
  if (before.label || '$#€£/'.includes(mark || '?') || cue(t, i - 1) === 'at') return true;
  if (t.glued(i) && (mark === '.' || mark === ',' || t.kind(i - 1) === Kind.WORD || mark === '-')) {
    if (mark !== '-' || t.kind(i - 2) !== Kind.NUMBER || t.length(i - 2) !== 4) return true;
  }
  const after = t.lexeme(i + 1);
  if (after.measure && cue(t, i + 1) === null) return true;
  if (t.capital(i + 1) && t.lexeme(i + 2).currency) return true;
  if (t.mark(i + 1) === '/' && t.glued(i + 1) && t.length(i + 2) !== 2) return true;
  return mark === '.' && t.lexeme(i - 2).label;
}

/** `1765 (2007)`: a resolution and its year. */
const dated = (t: Tokens, i: number): boolean =>
  t.mark(i + 1) === '(' && t.length(i + 2) === 4 && t.value(i + 2) > 1900 && t.mark(i + 3) === ')';

/** The token before a run of up to three words in capitals that ends before `i`. */
function beforeCapitals(t: Tokens, i: number): number {
  let at = i - 1;
  while (at >= i - 3 && t.capitals(at) && t.lexeme(at).cue === null) at--;
  return at;
}

/**
 * `BRASILIA 1973`, `B. SAN JOSE 2054`: the number of a telegram follows the post in capitals, at the
 * end of its sentence or after the mark or year of a reference.
 */
function serial(t: Tokens, i: number): boolean {
  const at = beforeCapitals(t, i);
  if (at === i - 1) return false;
  if (t.kind(i + 1) !== Kind.WORD && ',.;)'.includes(t.mark(i + 1) || '.')) return true;
  const listed = ').:;'.includes(t.mark(at) || '?') && t.length(at - 1) === 1;
  return (
    listed ||
    /^refs?$|^reftel$/i.test(t.word(at)) ||
    (t.kind(at) === Kind.NUMBER && t.length(at) === 2)
  );
}

const say = (at: number): Said => ({ kind: 'slot', slot: { grain: 'year', at } });

/** `1990-91`, `2006/07`: the later year of two, without its century. */
function twoDigits(t: Tokens, i: number, from: number): Reading | null {
  if ((!dash(t, i) && t.mark(i) !== '/') || !t.glued(i) || !t.glued(i + 1)) return null;
  const two = t.length(i + 1) === 2 ? t.value(i + 1) : NaN;
  const year = from - (from % 100) + two;
  // `1990-91-04` is a number; `1990-91--clearly` goes on after a dash.
  const goesOn = t.glued(i + 2) && (dash(t, i + 2) || t.mark(i + 2) === '/') && !dash(t, i + 3);
  if (!(year > from) || goesOn) return null;
  return { first: i + 1, end: i + 2, said: say(year) };
}

/** Years that are rare enough to be numbers need a word or a range around them. */
function introduced(t: Tokens, i: number): boolean {
  if (BEFORE.has(cue(t, i - 1) ?? '') || t.mark(i - 1) === '(' || t.mark(i - 1) === ',')
    return true;
  if (t.lexeme(i - 1).part !== null || t.lexeme(i - 1).season !== null) return true;
  const at = dash(t, i + 1) ? i + 2 : dash(t, i - 1) ? i - 2 : -1;
  return at >= 0 && t.length(at) === 4 && Math.abs(t.value(at) - t.value(i)) < 100;
}

/** `1997`, `in 1997`, `the 1997 Guidelines`, `(1997)`; years before 1900 only after such a word. */
export const year: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    const bc = yearBcAt(t, i);
    if (bc) return { first: i, end: bc.end, said: say(bc.value) };
    const piece = yearAt(t, i);
    if (!piece || (otherwise(t, i) && !divided(t, i)) || dated(t, i) || serial(t, i)) return null;
    const { value } = piece;
    const to = twoDigits(t, i + 1, value);
    if ((value < 1900 || value > 2060) && !introduced(t, i)) return null;
    const from: Reading = { first: i, end: piece.end, said: say(value) };
    return to ? { first: i, end: to.end, said: { kind: 'range', from, to } } : from;
  },
};
