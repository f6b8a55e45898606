import type { Parser } from '../parser.ts';
import { cue, fullYear, skip, yearAfter, yearAt, type Piece } from '../pieces.ts';
import type { Reading, YearSaid } from '../said.ts';
import type { CycleGrain } from '../slot.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Words before which a code without a year is one: `in Q3`. */
const LEAD = new Set(['in', 'for', 'of', 'by', 'during', 'since', 'until', 'from', 'to']);

/** `3Q06`: reports of quarters are of this century. */
const NEWEST = 30;

interface Code {
  grain: CycleGrain;
  n: number;
  end: number;
}

/** `Q3`, `3Q`, `H1`, `1H`, in capitals. */
function codeAt(t: Tokens, i: number): Code | null {
  const letter = t.kind(i) === Kind.WORD ? i : i + 1;
  const name = cue(t, letter);
  const digit = letter === i ? i + 1 : i;
  if ((name !== 'q' && name !== 'h') || !t.capital(letter)) return null;
  const n = t.length(digit) === 1 && t.glued(i + 1) && !t.glued(i) ? t.value(digit) : NaN;
  if (!(n >= 1 && n <= (name === 'q' ? 4 : 2))) return null;
  // `H1N1`
  if (t.glued(i + 2) && t.kind(i + 2) === Kind.WORD) return null;
  return { grain: name === 'q' ? 'quarter' : 'half', n: n - 1, end: i + 2 };
}

/** `3Q06`, `Q3 '06`, `Q3 of 2006`. */
function yearOf(t: Tokens, { end }: Code): Piece<YearSaid> {
  if (t.glued(end) && t.length(end) === 2 && t.value(end) <= NEWEST)
    return { value: fullYear(t.value(end)), end: end + 1 };
  return yearAfter(t, t.mark(end) === '/' ? skip(t, end, '/') : end);
}

/** `Q3 2006`, `3Q06`, `H1 of 2006`, `2006 Q3`, `in Q3`: quarters and halves as reports write them. */
export const quarterCode: Parser = {
  starts: (word) => word.digits || word.cue === 'q' || word.cue === 'h',
  read(t, i) {
    const say = ({ grain, n }: Code, year: YearSaid, end: number): Reading => ({
      first: i,
      end,
      said: { kind: 'cycle', grain, n, year, relation: null },
    });
    const first = yearAt(t, i);
    const late = first ? codeAt(t, first.end) : null;
    if (first && late) return say(late, first.value, late.end);
    const code = codeAt(t, i);
    if (!code) return null;
    const year = yearOf(t, code);
    const alone = LEAD.has(cue(t, i - 1) ?? '') && t.kind(i) === Kind.WORD;
    return year.value !== null || alone ? say(code, year.value, year.end) : null;
  },
};
