import { amountAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import type { Unit } from '../lexeme.ts';
import { cue, dash } from '../pieces.ts';
import type { Reading } from '../said.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** `half an hour`, `half a century`, `a half-hour`: half of the smaller unit that goes in evenly. */
const HALVES: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  hour: ['minute', 30],
  day: ['hour', 12],
  year: ['month', 6],
  decade: ['year', 5],
  century: ['year', 50],
};

function halfAt(t: Tokens, i: number): Reading | null {
  if (cue(t, i) !== 'half') return null;
  const at = dash(t, i + 1) || t.lexeme(i + 1).count?.[1] === 1 ? i + 2 : i + 1;
  const { unit, plural } = t.lexeme(at);
  const half = unit === null || plural ? undefined : HALVES[unit];
  if (!half || at === i + 1) return null;
  const [smaller, n] = half;
  return { first: i, end: at + 1, said: { kind: 'duration', unit: smaller, count: [n, n] } };
}

/** `three years`, `several hours`, `16-month`, `a week`, `more than two decades`, `45 to 55 days`, `half a year`, `two and a half years`. */
export const duration: Parser = {
  starts: (word) => word.digits || word.count !== null || word.cue === 'half',
  read(t, i) {
    const half = halfAt(t, i);
    if (half) return half;
    const count = amountAt(t, i);
    if (!count) return null;
    const at = dash(t, count.end) && t.glued(count.end) ? count.end + 1 : count.end;
    const { unit, plural } = t.lexeme(at);
    if (unit === null || t.kind(i - 1) === Kind.NUMBER) return null;
    // `a second` is an ordinal as often as a length of time.
    if ((unit === 'second' || unit === 'minute') && !plural) return null;
    if (!plural && at === count.end && count.value[1] > 1) return null;
    return { first: i, end: at + 1, said: { kind: 'duration', unit, count: count.value } };
  },
};
