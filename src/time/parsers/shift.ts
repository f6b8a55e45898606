import { countAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';
import type { Count, Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';
import type { Unit } from '../lexeme.ts';

/** `ago` counts from the day of the text, `later` and `earlier` from its last date. */
function direction(
  t: Tokens,
  i: number,
): Pick<Extract<Said, { kind: 'shift' }>, 'sign' | 'origin'> | null {
  const word = cue(t, i);
  if (word === 'ago') return { sign: -1, origin: 'speaker' };
  if (word === 'later') return { sign: 1, origin: 'text' };
  if (word === 'earlier') return { sign: -1, origin: 'text' };
  return null;
}

function units(t: Tokens, i: number): { unit: Unit; count: Count; end: number } | null {
  const piece = countAt(t, i);
  const at = piece?.end ?? i;
  const { unit } = t.lexeme(at);
  if (unit === null || (!piece && !t.lexeme(at).plural)) return null;
  return { unit, count: piece?.value ?? [2, 99], end: at + 1 };
}

/**
 * `three years ago`, `two weeks later`, `a month earlier`, `several weeks ago`, `years ago`,
 * `some 20 years ago`.
 */
export const shift: Parser = {
  starts: (word) =>
    word.digits ||
    word.count !== null ||
    word.plural ||
    word.cue === 'about' ||
    word.cue === 'more' ||
    word.cue === 'over' ||
    word.cue === 'nearly' ||
    word.cue === 'less',
  read(t, i) {
    const counted = units(t, i);
    if (!counted) return null;
    const which = direction(t, counted.end);
    if (!which) return null;
    const { unit, count, end } = counted;
    return { first: i, end: end + 1, said: { kind: 'shift', unit, count, ...which, from: null } };
  },
};
