import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';
import type { Tokens } from '../tokens.ts';

/** `s`, or `'s`, touching what stands before it. */
function plural(t: Tokens, i: number): number | null {
  const s = t.mark(i) === "'" || t.mark(i) === '’' ? i + 1 : i;
  return t.glued(i) && t.glued(s) && cue(t, s) === 's' ? s + 1 : null;
}

/** `1990s`, `1930's`, `the 80s`, `the '80s`, `the sixties`, `the nineteen` is left alone. */
export const decade: Parser = {
  starts: (word) => word.digits || word.decade !== null,
  read(t, i) {
    const named = t.lexeme(i).decade;
    const value = named ?? t.value(i);
    const end = named === null ? plural(t, i + 1) : i + 1;
    if (end === null || !(value % 10 === 0)) return null;
    const long = named === null && t.length(i) >= 3 && t.length(i) <= 4;
    if (!long && !(named === null ? t.length(i) === 2 : true)) return null;
    const quote = t.mark(i - 1) === "'" || t.mark(i - 1) === '’';
    const before = t.lexeme(quote ? i - 2 : i - 1);
    if (!long && before.cue !== 'the' && before.part === null) return null;
    const bc = cue(t, end) === 'bc';
    if (!bc && long && t.length(i) === 3) return null;
    if (bc) {
      const slot = { grain: 'decade', at: -value / 10 - 1 } as const;
      return { first: i, end: end + 1, said: { kind: 'slot', slot } };
    }
    const year = long ? value : value + (value >= 20 ? 1900 : 2000);
    return {
      first: quote && !long ? i - 1 : i,
      end,
      said: { kind: 'slot', slot: { grain: 'decade', at: Math.floor(year / 10) } },
    };
  },
};
