import type { Parser } from '../parser.ts';
import { cue, dash, grainAt, monthAt, weekdayAt } from '../pieces.ts';
import type { CycleSaid, Origin, Said } from '../said.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** `for the next year` is a length of time. */
const LENGTHS = new Set(['for', 'over', 'within', 'during']);

/** What the words after `last`, `this`, `the next`… name, if it is one thing. */
function target(t: Tokens, i: number, relation: { offset: number; origin: Origin }): Said | null {
  const word = t.lexeme(i);
  const grain = grainAt(t, i);
  if (grain !== null) return { kind: 'unit', grain, ...relation };
  const month = monthAt(t, i);
  const weekday = weekdayAt(t, i);
  const cycle = (grain: CycleSaid['grain'], n: number): Said => ({
    kind: 'cycle',
    grain,
    n,
    year: null,
    relation,
  });
  if (month !== null) return cycle('month', month - 1);
  if (weekday !== null) return { kind: 'weekday', weekday, relation };
  if (word.season !== null) return cycle('season', word.season);
  if (word.daypart !== null) {
    // `last night` is the night of yesterday; `this evening` is today's.
    const day: Said = { kind: 'unit', grain: 'day', ...relation };
    return { kind: 'daypart', daypart: word.daypart, of: day };
  }
  if (cue(t, i) === 'fiscal' && t.lexeme(i + 1).unit === 'year')
    return { kind: 'unit', grain: 'fiscal', ...relation };
  return null;
}

/**
 * `last year`, `this week`, `next month`, `last July`, `this Friday`, `last summer`, `last night`;
 * against the last date of the text: `the following day`, `the previous week`, `that evening`,
 * `the same month`, `the next day`, `that same spring`, `this past Friday`.
 */
export const relative: Parser = {
  starts: (word) => word.relation !== null || word.sequel !== null,
  read(t, i) {
    const { relation, sequel } = t.lexeme(i);
    const article = cue(t, i - 1) === 'the';
    const pair = relation === 0 || sequel === 0;
    const double = pair && (t.lexeme(i + 1).relation !== null || t.lexeme(i + 1).sequel === 0);
    const at = double ? i + 2 : i + 1;
    // `following July 5` is a preposition and a date.
    if (t.kind(at + 1) === Kind.NUMBER && t.length(at + 1) < 5 && t.lexeme(at).month !== null)
      return null;
    if (sequel !== null && sequel !== 0 && !article && cue(t, i - 1) !== null) return null;
    const offset = sequel ?? (double && relation === 0 ? t.lexeme(i + 1).relation : relation) ?? 0;
    // `the next day` follows on what was told; `next week` counts from the day of the cable.
    const span =
      t.lexeme(at).unit !== null &&
      relation !== null &&
      relation !== 0 &&
      LENGTHS.has(cue(t, i - 2) ?? '');
    if (article && span) return null;
    const text = sequel !== null || (article && relation === 1);
    // `the Next Century Foundation`
    if (t.capital(i) && t.capital(at) && !t.capitals(at) && t.lexeme(at).unit !== null) return null;
    const said = target(t, at, { offset, origin: text ? 'text' : 'speaker' });
    if (!said || (dash(t, at + 1) && t.glued(at + 1) && t.kind(at + 2) === Kind.WORD)) return null;
    // `to this day` says `still`, and dates nothing.
    if (said.kind === 'unit' && said.grain === 'day' && relation === 0 && cue(t, i - 1) === 'to')
      return { first: i, end: at + 1, said: { kind: 'vague', value: 'PRESENT_REF' } };
    const fiscal = said.kind === 'unit' && said.grain === 'fiscal' ? 1 : 0;
    return { first: i, end: at + 1 + fiscal, said };
  },
};
