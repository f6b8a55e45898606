import { cue, dash, type Piece } from './pieces.ts';
import type { Count } from './said.ts';
import { Kind, type Tokens } from './tokens.ts';

/** `more than`, `at least`, `about`: said of a count, and passed over. */
const HEDGES = new Set(['more', 'than', 'less', 'nearly', 'about', 'over', 'at', 'so']);

const VAGUE = /^(few|couple|dozen)$/i;

function one(t: Tokens, i: number): Piece<Count> | null {
  const { count } = t.lexeme(i);
  if (t.kind(i) === Kind.NUMBER) {
    const value = t.length(i) <= 4 ? t.value(i) : NaN;
    if (
      !(value >= 1) ||
      (t.glued(i) && t.kind(i - 1) !== Kind.WORD && t.mark(i - 1) !== '-' && t.mark(i - 1) !== '(')
    )
      return null;
    return { value: [value, value], end: i + 1 };
  }
  if (count === null) return null;
  const more = t.lexeme(dash(t, i + 1) ? i + 2 : i + 1);
  // `twenty-five`
  if (count[0] >= 20 && count[0] === count[1] && more.count && more.count[1] < 10 && dash(t, i + 1))
    return { value: [count[0] + more.count[0], count[0] + more.count[0]], end: i + 3 };
  // `a few`, `a couple of`, `a dozen`
  if (count[0] === 1 && more.count && VAGUE.test(t.word(i + 1))) return one(t, i + 1);
  return { value: count, end: cue(t, i + 1) === 'of' && count[0] === 2 ? i + 2 : i + 1 };
}

/** `three`, `45 to 55`, `two or three`, `several`, `a couple of`, `more than two`, `twenty-five`. */
export function countAt(t: Tokens, i: number): Piece<Count> | null {
  let at = i;
  while (HEDGES.has(cue(t, at) ?? '') && at < i + 3) at++;
  const low = one(t, at);
  if (!low) return null;
  const word = cue(t, low.end);
  if (word !== 'or' && word !== 'to' && !dash(t, low.end)) return low;
  const high = one(t, low.end + 1);
  if (!high || high.value[1] <= low.value[0]) return low;
  return { value: [low.value[0], high.value[1]], end: high.end };
}
