import type { Parser } from '../parser.ts';
import { beforeChrist, dash, dayAt, skipCue } from '../pieces.ts';

/** `the 19th century`, `the fourth century BC`, `21st-century`. */
export const century: Parser = {
  starts: (word) => word.digits || word.ordinal !== null,
  read(t, i) {
    const day = t.lexeme(i).ordinal === null ? dayAt(t, i) : null;
    const n = t.lexeme(i).ordinal ?? (day?.end === i + 2 ? day.value : null);
    const end = day?.end ?? i + 1;
    const at = dash(t, end) ? end + 1 : end;
    if (n === null || n > 22 || t.lexeme(at).unit !== 'century' || t.lexeme(at).plural) return null;
    const bc = beforeChrist(t, at + 1);
    const slot = { grain: 'century', at: bc === null ? n - 1 : -n } as const;
    return { first: i, end: bc ?? skipCue(t, at + 1, 'ad'), said: { kind: 'slot', slot } };
  },
};
