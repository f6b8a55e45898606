import { isGrain } from '../lexeme.ts';
import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** `the day before the vote` names no day by itself. */
const alone = (t: Tokens, i: number): boolean =>
  t.kind(i) !== Kind.WORD || cue(t, i) === 'and' || cue(t, i) === 'in' || cue(t, i) === 'by';

/** `the day before`, `the night before`, `the year after`, `the week following`. */
export const neighbourDay: Parser = {
  starts: (word) => word.unit !== null || word.daypart !== null,
  read(t, i) {
    const { unit, plural, daypart } = t.lexeme(i);
    const word = cue(t, i + 1);
    const offset =
      word === 'before' ? -1 : word === 'after' || t.lexeme(i + 1).sequel === 1 ? 1 : 0;
    if (plural || offset === 0 || cue(t, i - 1) !== 'the' || !alone(t, i + 2)) return null;
    if (daypart !== null) {
      const of = { kind: 'unit', grain: 'day', offset, origin: 'text' } as const;
      return { first: i, end: i + 2, said: { kind: 'daypart', daypart, of } };
    }
    if (unit === null || !isGrain(unit)) return null;
    return { first: i, end: i + 2, said: { kind: 'unit', grain: unit, offset, origin: 'text' } };
  },
};
