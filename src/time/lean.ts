import { Kind, type Tokens } from './tokens.ts';

const LEFT = 12;
const RIGHT = 8;

/** A full stop before a capital, a semicolon, an empty line. */
function ends(t: Tokens, i: number): boolean {
  if (t.kind(i) === Kind.BREAK || t.kind(i) === Kind.NONE) return true;
  const mark = t.mark(i);
  if (mark === ';' || mark === '?' || mark === '!') return true;
  return mark === '.' && !t.glued(i + 1) && t.capital(i + 1) && t.length(i - 1) > 3;
}

/** The tense of one word; a regular past ends in `ed`. */
function tense(t: Tokens, i: number): number {
  const { tense: known, month, capital } = t.lexeme(i);
  if (known !== null) return month !== null && capital && t.capital(i) ? 0 : known;
  return t.kind(i) === Kind.WORD && t.length(i) > 4 && /[^e]ed$/i.test(t.word(i)) ? -1 : 0;
}

function look(t: Tokens, from: number, step: 1 | -1, reach: number): number {
  for (let i = from, n = 0; n < reach && !ends(t, i); i += step, n++) {
    const found = tense(t, i);
    if (found !== 0) return found;
  }
  return 0;
}

/**
 * Whether the clause around an expression speaks of the past (-1) or the future (1): the nearest
 * verb before it, else the nearest after it. 0 where nothing tells.
 */
export function lean(t: Tokens, first: number, end: number): number {
  return look(t, first - 1, -1, LEFT) || look(t, end, 1, RIGHT);
}
