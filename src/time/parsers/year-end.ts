import type { Parser } from '../parser.ts';
import { dash, grainAt, yearAfter } from '../pieces.ts';
import type { Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';

/** The token after `'s`, after a hyphen, or the next one. */
function joint(t: Tokens, i: number): number {
  if (dash(t, i)) return i + 1;
  const s = t.mark(i) === "'" || t.mark(i) === '’' ? i + 1 : i;
  return s > i && t.glued(s) && /^s$/i.test(t.word(s)) ? s + 1 : i;
}

/** `by year's end`, `year-end 2005`, `at month's end`, `year end`: the end of the one the text is in. */
export const yearEnd: Parser = {
  starts: (word) => word.unit === 'year' || word.unit === 'month' || word.unit === 'decade',
  read(t, i) {
    const grain = grainAt(t, i);
    const at = joint(t, i + 1);
    if (grain === null || !/^end$/i.test(t.word(at))) return null;
    const { value, end } = yearAfter(t, at + 1);
    const of: Said =
      grain === 'year' && typeof value === 'number'
        ? { kind: 'slot', slot: { grain, at: value } }
        : { kind: 'unit', grain, offset: 0, origin: 'speaker' };
    const told = of.kind === 'slot' ? end : at + 1;
    return { first: i, end: told, said: { kind: 'part', part: 'late', of } };
  },
};
