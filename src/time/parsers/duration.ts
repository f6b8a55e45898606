import { countAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import { dash } from '../pieces.ts';
import { Kind } from '../tokens.ts';

/** `three years`, `several hours`, `16-month`, `a week`, `more than two decades`, `45 to 55 days`. */
export const duration: Parser = {
  starts: (word) => word.digits || word.count !== null,
  read(t, i) {
    const count = countAt(t, i);
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
