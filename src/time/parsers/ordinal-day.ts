import type { Parser } from '../parser.ts';
import { cue, dayAt } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

const BEFORE = new Set([
  'on',
  'of',
  'until',
  'by',
  'from',
  'to',
  'before',
  'after',
  'since',
  'between',
  'and',
  'through',
]);

/** A noun after it makes it an ordinal: `the 4th Ministerial`, `the 34th anniversary`. */
const ends = (t: Tokens, i: number): boolean =>
  t.kind(i) !== Kind.WORD ||
  t.lexeme(i).cue !== null ||
  t.lexeme(i).tense !== null ||
  t.lexeme(i).daypart !== null;

/** `on the 9th`, `the evening of the 27th`: a day of the month the text is in. */
export const ordinalDay: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    const day = dayAt(t, i);
    if (day?.end !== i + 2 || cue(t, i - 1) !== 'the') return null;
    if (!BEFORE.has(cue(t, i - 2) ?? '') || !ends(t, day.end) || cue(t, day.end) === 'of')
      return null;
    const said = { kind: 'date', year: null, month: null, day: day.value, weekday: null } as const;
    return { first: i, end: day.end, said };
  },
};
