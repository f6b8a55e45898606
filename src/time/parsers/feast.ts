import { feasts } from '../feasts.ts';
import type { Parser } from '../parser.ts';
import { yearAfter } from '../pieces.ts';
import type { Tokens } from '../tokens.ts';

/** The words after a feast's first one: `Christmas Eve`, `New Year's Day`, `the New Year`. */
function match(t: Tokens, i: number, name: readonly string[]): number | null {
  let at = i;
  for (const word of name) {
    if (t.mark(at) === "'" || t.mark(at) === '’') at++;
    if (t.word(at).toLowerCase() !== word) return null;
    at++;
  }
  return t.capital(i) ? at : null;
}

/** `Christmas Eve`, `Easter Sunday 1972`, `New Year's Day`, `Thanksgiving`; written with a capital. */
export const feast: Parser = {
  starts: (word) => word.feast,
  read(t, i) {
    for (const { name, words } of feasts) {
      const end = match(t, i, words);
      if (end === null) continue;
      const year = yearAfter(t, end);
      return { first: i, end: year.end, said: { kind: 'feast', feast: name, year: year.value } };
    }
    return null;
  },
};
