import type { Parser } from '../parser.ts';

/** `now`, `currently`, `recently`, `soon`: on no calendar. */
export const vague: Parser = {
  starts: (word) => word.vague !== null,
  read(t, i) {
    const { vague: value } = t.lexeme(i);
    return value === null ? null : { first: i, end: i + 1, said: { kind: 'vague', value } };
  },
};
