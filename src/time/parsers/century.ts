import type { Parser } from '../parser.ts';
import { cue, dash, dayAt } from '../pieces.ts';

/** `the 19th century`, `the fourth century BC`, `21st-century`. */
export const century: Parser = {
  starts: (word) => word.digits || word.ordinal !== null,
  read(t, i) {
    const day = t.lexeme(i).ordinal === null ? dayAt(t, i) : null;
    const n = t.lexeme(i).ordinal ?? (day?.end === i + 2 ? day.value : null);
    const end = day?.end ?? i + 1;
    const at = dash(t, end) ? end + 1 : end;
    if (n === null || n > 22 || t.lexeme(at).unit !== 'century' || t.lexeme(at).plural) return null;
    const bc = cue(t, at + 1) === 'bc';
    const slot = { grain: 'century', at: bc ? -n : n - 1 } as const;
    return { first: i, end: bc ? at + 2 : at + 1, said: { kind: 'slot', slot } };
  },
};
