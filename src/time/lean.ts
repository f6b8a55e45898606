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

/** `a previously scheduled lunch` looks ahead from before, not from here. */
const ARRANGED = /^(?:previously|regularly)$/i;

/** The tense of one word; a regular past ends in `ed`, and `to be held` is still to come. */
function tense(t: Tokens, i: number): number {
  const { tense: known, month, capital } = t.lexeme(i);
  if (/^be$/i.test(t.word(i - 1)) && known !== 1) return /^to$/i.test(t.word(i - 2)) ? 1 : 0;
  if (known === 1 && ARRANGED.test(t.word(i - 1))) return 0;
  if (known !== null) return month !== null && capital && t.capital(i) ? 0 : known;
  return t.kind(i) === Kind.WORD && t.length(i) > 4 && /[^e]ed$/i.test(t.word(i)) ? -1 : 0;
}

/** What a clause says about when: -1 past, 1 future, 0 nothing; `near` where the verb is its own. */
interface Lean {
  lean: number;
  near: boolean;
}

/** A verb of saying tells when it was said, not when what was said will be, unless it stands close. */
const SAYING =
  /^(said|told|noted|stated|added|announced|reported|claimed|stressed|warned|predicted)$/i;
const CLOSE = { past: 3, future: 5 };
const CLOSE_SAYING = 2;

/** Words that open a clause on a noun, whose verb is not the date's. */
const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/i;

function look(t: Tokens, from: number, step: 1 | -1, most: number): Lean {
  let own = true;
  for (let i = from, n = 1; n <= most && !ends(t, i); i += step, n++) {
    const found = tense(t, i);
    const reach = SAYING.test(t.word(i)) ? CLOSE_SAYING : found < 0 ? CLOSE.past : CLOSE.future;
    if (found !== 0) return { lean: found, near: step < 0 ? n <= reach : own };
    if (step > 0) own &&= !RELATIVE.test(t.word(i));
  }
  return { lean: 0, near: false };
}

/** `On March 23, [an embassy advised]`: the date opens its sentence, and the verb behind is its own. */
function fronted(t: Tokens, first: number, end: number): boolean {
  const start = t.lexeme(first - 1).cue === null ? first - 1 : first - 2;
  return t.mark(end) === ',' && ends(t, start);
}

/**
 * Whether the clause around an expression speaks of the past or the future: the nearest verb before
 * it, else the nearest after it.
 */
export function leanOf(t: Tokens, first: number, end: number): Lean {
  const before = look(t, first - 1, -1, LEFT);
  if (before.lean !== 0) return before;
  const { lean, near } = look(t, end, 1, RIGHT);
  return { lean, near: near && fronted(t, first, end) };
}
