import type { Parser } from '../parser.ts';
import { cue, dayAt, grainAt, skipCue, type Piece } from '../pieces.ts';
import type { UnitSaid } from '../said.ts';
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

/** `the month`, `this month`, `the following month`. */
function monthOf(t: Tokens, i: number): Piece<UnitSaid> | null {
  const the = skipCue(t, i, 'the');
  const { relation, sequel } = t.lexeme(the);
  const at = relation === null && sequel === null ? the : the + 1;
  if (grainAt(t, at) !== 'month' || (at === the && the === i)) return null;
  const offset = relation ?? sequel ?? 0;
  const origin = relation === null && sequel !== null ? 'text' : 'speaker';
  return { value: { kind: 'unit', grain: 'month', offset, origin }, end: at + 1 };
}

/** `the 27th of the month`, `on the 9th`, `the evening of the 27th`: a day of the month the text is in. */
export const ordinalDay: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    const day = dayAt(t, i);
    if (day?.end !== i + 2 || cue(t, i - 1) !== 'the') return null;
    const month = cue(t, day.end) === 'of' ? monthOf(t, day.end + 1) : null;
    if (month)
      return {
        first: i,
        end: month.end,
        said: { kind: 'nth', n: day.value, grain: 'day', weekday: null, of: month.value },
      };
    if (!BEFORE.has(cue(t, i - 2) ?? '') || !ends(t, day.end) || cue(t, day.end) === 'of')
      return null;
    const said = { kind: 'date', year: null, month: null, day: day.value, weekday: null } as const;
    return { first: i, end: day.end, said };
  },
};
