import type { Parser } from '../parser.ts';
import { cue, dash, fullYear, skip, type Piece } from '../pieces.ts';
import type { Reading } from '../said.ts';
import type { Tokens } from '../tokens.ts';

/** `2011`, `06`, `'06`. */
function yearAt(t: Tokens, i: number): Piece<number> | null {
  const at = skip(t, skip(t, i, "'"), '’');
  const value = t.value(at);
  const year = t.length(at) === 2 ? fullYear(value) : t.length(at) === 4 ? value : NaN;
  return year >= 1900 && year < 2200 ? { value: year, end: at + 1 } : null;
}

/** `2006-07`, `2005/2006`: the year that begins in the first of the two and ends in the second. */
function span(t: Tokens, first: Piece<number>): Piece<number> {
  if (!dash(t, first.end) && t.mark(first.end) !== '/') return first;
  const next = yearAt(t, first.end + 1);
  return next?.value === first.value + 1 ? next : first;
}

const say = (first: number, { value, end }: Piece<number>): Reading => ({
  first,
  end,
  said: { kind: 'slot', slot: { grain: 'fiscal', at: value } },
});

/**
 * `FY 2011`, `FY06`, `FY-07`, `FY 2006/07`, `fiscal year 2009`, `fiscal 1989`, `the 2006 fiscal
 * year`: the US year, from October.
 */
export const fiscal: Parser = {
  starts: (word) => word.cue === 'fy' || word.cue === 'fiscal' || word.digits,
  read(t, i) {
    const named = cue(t, i) === 'fy' || t.lexeme(i + 1).unit !== 'year' ? i + 1 : i + 2;
    if (t.lexeme(i).digits) {
      const year = t.length(i) === 4 && !t.glued(i) ? yearAt(t, i) : null;
      const after = cue(t, i + 1) === 'fiscal' && t.lexeme(i + 2).unit === 'year';
      return year && after ? say(i, { value: year.value, end: i + 3 }) : null;
    }
    const first = yearAt(t, dash(t, named) ? named + 1 : named);
    return first && say(i, span(t, first));
  },
};
