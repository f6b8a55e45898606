import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';
import { Kind } from '../tokens.ts';

const BEFORE = new Set(['on', 'of', 'until', 'by', 'from', 'to', 'before', 'after', 'since']);

/** `on 4/19`, `after 9/11`: month and day, only where a word brings in a day. */
export const slash: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    const [month, day] = [t.value(i), t.value(i + 2)];
    if (t.mark(i + 1) !== '/' || t.length(i) > 2 || t.length(i + 2) > 2) return null;
    if (!t.glued(i + 1) || !t.glued(i + 2) || t.glued(i)) return null;
    if (t.glued(i + 3) && ('/-%:'.includes(t.mark(i + 3) || ' ') || t.kind(i + 3) === Kind.WORD))
      return null;
    const name = month === 9 && day === 11;
    if (!name && !BEFORE.has(cue(t, i - 1) ?? '')) return null;
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
    return { first: i, end: i + 3, said: { kind: 'date', year: null, month, day, weekday: null } };
  },
};
