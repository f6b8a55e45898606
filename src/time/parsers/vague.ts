import type { Parser } from '../parser.ts';
import type { Reading } from '../said.ts';

const say = (first: number, end: number, value: string): Reading => ({
  first,
  end,
  said: { kind: 'vague', value },
});

/** `now`, `currently`, `recently`, `recent weeks`, `soon`: on no calendar. */
export const vague: Parser = {
  starts: (word) => word.vague !== null,
  read(t, i) {
    if (t.word(i).toLowerCase() === 'recent') {
      const { unit, plural } = t.lexeme(i + 1);
      return unit !== null && plural ? say(i, i + 2, 'PAST_REF') : null;
    }
    const { vague: value } = t.lexeme(i);
    return value === null ? null : say(i, i + 1, value);
  },
};
