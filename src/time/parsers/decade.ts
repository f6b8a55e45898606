import type { Parser } from '../parser.ts';
import { beforeChrist, cue, dash } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** `s`, or `'s`, touching what stands before it. */
function plural(t: Tokens, i: number): number | null {
  // Some dumps have a comma for the apostrophe.
  const s = t.mark(i) === "'" || t.mark(i) === '’' || t.mark(i) === ',' ? i + 1 : i;
  return t.glued(i) && t.glued(s) && cue(t, s) === 's' ? s + 1 : null;
}

const REACH = 7;

/** `in their 50's and 60's`, `men in his mid-thirties`: years of a life. */
function aged(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - REACH; at--) {
    if (t.kind(at) === Kind.BREAK || t.mark(at) === '.') return false;
    if (/^(their|his|her|my|our|your)$/i.test(t.word(at))) return true;
  }
  return false;
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
    // `the mid-90s`, `the 1980s and '90s`
    const at = quote ? i - 2 : i - 1;
    const before = t.lexeme(dash(t, at) ? at - 1 : at);
    const second =
      cue(t, at) === 'and' && (cue(t, at - 1) === 's' || t.lexeme(at - 1).decade !== null);
    if (!long && aged(t, i)) return null;
    if (!long && !second && before.cue !== 'the' && before.part === null) return null;
    const bc = beforeChrist(t, end);
    if (bc === null && long && t.length(i) === 3) return null;
    if (bc !== null) {
      const slot = { grain: 'decade', at: -value / 10 - 1 } as const;
      return { first: i, end: bc, said: { kind: 'slot', slot } };
    }
    const year = long ? value : value + (value >= 20 ? 1900 : 2000);
    return {
      first: quote && !long ? i - 1 : i,
      end,
      said: { kind: 'slot', slot: { grain: 'decade', at: Math.floor(year / 10) } },
    };
  },
};
