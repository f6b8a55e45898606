import { countAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';

/** `the past two months`, `the last five days`, `PAST YEAR`, `the next 45 to 55 days`, `recent weeks`. */
export const window: Parser = {
  starts: (word) => word.relation !== null,
  read(t, i) {
    const { relation } = t.lexeme(i);
    if (relation === null || relation === 0) return null;
    const counted = countAt(t, i + 1);
    const at = counted?.end ?? i + 1;
    const { unit, plural } = t.lexeme(at);
    if (unit === null) return null;
    const past = t.word(i).toLowerCase() === 'past';
    if (!counted && !plural && !past) return null;
    if (!counted && past && cue(t, i - 1) === 'this') return null;
    const count = counted?.value ?? (plural ? ([2, 99] as const) : ([1, 1] as const));
    return {
      first: i,
      end: at + 1,
      said: { kind: 'window', unit, count, sign: relation < 0 ? -1 : 1 },
    };
  },
};
