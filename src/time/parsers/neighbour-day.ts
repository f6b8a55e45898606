import { isGrain } from '../lexeme.ts';
import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** `the day before the vote` names no day by itself. */
const alone = (t: Tokens, i: number): boolean =>
  t.kind(i) !== Kind.WORD || cue(t, i) === 'and' || cue(t, i) === 'in' || cue(t, i) === 'by';

/**
 * `the day before`, `the night before`, `the year after`, `the week following`; `the week before last`,
 * `the week after next`.
 */
export const neighbourDay: Parser = {
  starts: (word) => word.unit !== null || word.daypart !== null,
  read(t, i) {
    const { unit, plural, daypart } = t.lexeme(i);
    const word = cue(t, i + 1);
    const offset =
      word === 'before' ? -1 : word === 'after' || t.lexeme(i + 1).sequel === 1 ? 1 : 0;
    if (plural || offset === 0) return null;
    // `the week before last`: one further than the last
    const twice = t.lexeme(i + 2).relation === offset && word !== null;
    if (twice && !alone(t, i + 3)) return null;
    if (!twice && (cue(t, i - 1) !== 'the' || !alone(t, i + 2))) return null;
    const end = twice ? i + 3 : i + 2;
    const to = twice
      ? ({ offset: offset * 2, origin: 'speaker' } as const)
      : ({ offset, origin: 'text' } as const);
    if (daypart !== null) {
      const of = { kind: 'unit', grain: 'day', ...to } as const;
      return { first: i, end, said: { kind: 'daypart', daypart, of } };
    }
    if (unit === null || !isGrain(unit)) return null;
    return { first: i, end, said: { kind: 'unit', grain: unit, ...to } };
  },
};
