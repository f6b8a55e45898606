import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';

/** `over the weekend`, `by the weekend`, `the weekend`. */
export const weekend: Parser = {
  starts: (word) => word.unit === 'weekend',
  read(t, i) {
    if (t.lexeme(i).plural || cue(t, i - 1) !== 'the') return null;
    return { first: i, end: i + 1, said: { kind: 'near', grain: 'weekend' } };
  },
};
