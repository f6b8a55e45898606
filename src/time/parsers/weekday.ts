import type { Parser } from '../parser.ts';
import { cue, skip, weekdayAt } from '../pieces.ts';
import { Kind } from '../tokens.ts';

/** Abbreviations that are words or names of their own. */
const SHORT = new Set(['sun', 'sat', 'mon', 'wed']);

/** `Friday`, `Friday, July 5`, `Wednesday 5 July 1991`, `Tues. May 16`, `Wednesday (May 16`. */
export const weekday: Parser = {
  starts: (word) => word.weekday !== null,
  read(t, i, inner) {
    const n = weekdayAt(t, i);
    if (n === null) return null;
    const dot = t.length(i) <= 5 ? skip(t, i + 1, '.') : i + 1;
    const comma = t.mark(dot) === ',' || t.mark(dot) === '(' ? dot + 1 : dot;
    const at = cue(t, comma) === 'the' || cue(t, comma) === 'on' ? comma + 1 : comma;
    const date = inner(at);
    if (date?.said.kind === 'date' && date.said.weekday === null) {
      const closed = t.mark(dot) === '(' && t.mark(date.end) === ')' ? date.end + 1 : date.end;
      return { first: i, end: closed, said: { ...date.said, weekday: n } };
    }
    if (SHORT.has(t.word(i).toLowerCase())) return null;
    if (
      t.kind(i + 1) === Kind.WORD &&
      t.word(i).toLowerCase().endsWith('s') &&
      n !== null &&
      t.length(i) > 6 &&
      /ys$/i.test(t.word(i))
    )
      return null;
    return { first: i, end: i + 1, said: { kind: 'weekday', weekday: n, relation: null } };
  },
};
