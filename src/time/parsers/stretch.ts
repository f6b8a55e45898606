import { countAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';

const LENGTHS = new Set(['for', 'over', 'within', 'during', 'in']);

/** `the past two months`, `the last five days`, `PAST YEAR`, `the next 45 to 55 days`, `recent weeks`. */
export const stretch: Parser = {
  starts: (word) => word.relation !== null,
  read(t, i) {
    const { relation } = t.lexeme(i);
    if (relation === null || relation === 0) return null;
    const counted = countAt(t, i + 1);
    const at = counted?.end ?? i + 1;
    const { unit, plural } = t.lexeme(at);
    if (unit === null) return null;
    const past = t.word(i).toLowerCase() === 'past';
    const length = cue(t, i - 1) === 'the' && LENGTHS.has(cue(t, i - 2) ?? '');
    if (!counted && !plural && !past && !length) return null;
    if (!counted && past && cue(t, i - 1) === 'this') return null;
    const count = counted?.value ?? (plural ? ([2, 99] as const) : ([1, 1] as const));
    return {
      first: i,
      end: at + 1,
      said: { kind: 'stretch', unit, count, sign: relation < 0 ? -1 : 1 },
    };
  },
};
