import type { Parser } from '../parser.ts';
import { fullYear } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** Three runs of digits with the same mark between them, nothing more on either side. */
function triple(t: Tokens, i: number): { mark: string; a: number; b: number; c: number } | null {
  const mark = t.mark(i + 1);
  if (mark === '' || !'/-.'.includes(mark) || t.mark(i + 3) !== mark) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!t.glued(k)) return null;
  if (t.glued(i) && t.mark(i - 1) !== '(' && t.mark(i - 1) !== ':') return null;
  const next = t.mark(i + 5);
  if (
    t.glued(i + 5) &&
    ((next === mark && t.glued(i + 6) && t.kind(i + 6) === Kind.NUMBER) ||
      t.kind(i + 5) === Kind.WORD)
  )
    return null;
  return { mark, a: t.value(i), b: t.value(i + 2), c: t.value(i + 4) };
}

/** `2006-08-09`, `2006/08/09`, `8/9/06` and `11/14/2009` (US order), `9.8.2006` (day first). */
export const numeric: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    const found = triple(t, i);
    if (!found) return null;
    const { mark, a, b, c } = found;
    const iso = t.length(i) === 4;
    const short = t.length(i + 4) === 2;
    if (!iso && (t.length(i) > 2 || (t.length(i + 4) !== 4 && !short) || (short && mark === '.')))
      return null;
    if (t.length(i + 2) > 2) return null;
    const year = iso ? a : short ? fullYear(c) : c;
    const dayFirst = mark === '.' || (a > 12 && b <= 12);
    const [month, day] = iso ? [b, c] : dayFirst ? [b, a] : [a, b];
    // Written so that what is no number is no date: `5-10-year` holds two numbers only.
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000)) return null;
    return { first: i, end: i + 5, said: { kind: 'date', year, month, day, weekday: null } };
  },
};
