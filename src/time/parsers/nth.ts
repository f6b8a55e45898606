import { countAt } from '../counts.ts';
import type { Inner, Parser } from '../parser.ts';
import { cue, dayAt, grainAt, skipCue, weekdayAt, yearAfter } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import type { Grain } from '../slot.ts';
import type { Tokens } from '../tokens.ts';

const WHOLE = new Set<Said['kind']>(['cycle', 'slot', 'unit']);
const CYCLES = new Set<string>(['quarter', 'half']);

function ordinalAt(t: Tokens, i: number): { n: number; end: number } | null {
  const word = t.lexeme(i);
  if (word.ordinal !== null) return { n: word.ordinal, end: i + 1 };
  if (word.relation === -1 && t.word(i).toLowerCase() === 'last') return { n: -1, end: i + 1 };
  const day = dayAt(t, i);
  return day && day.end === i + 2 ? { n: day.value, end: day.end } : null;
}

/** `first six months of 2005`, `last ten days of May`. */
function edgeAt(t: Tokens, n: number, i: number, inner: Inner): Omit<Reading, 'first'> | null {
  const count = n === 1 || n === -1 ? countAt(t, i) : null;
  if (!count || count.value[0] !== count.value[1]) return null;
  const grain = grainAt(t, count.end, true);
  if (grain === null || cue(t, count.end + 1) !== 'of') return null;
  const reading = inner(skipCue(t, count.end + 2, 'the'));
  if (!reading || !WHOLE.has(reading.said.kind)) return null;
  const said: Said = {
    kind: 'edge',
    count: n * count.value[0],
    grain,
    of: reading.said,
  };
  return { end: reading.end, said };
}

/**
 * `the first week of January`, `the last Monday of May`, `the second half of 2003`,
 * `the third quarter of 2007`, `the first six months of 2005`, `the last ten days of May`.
 */
export const nth: Parser = {
  starts: (word) => word.ordinal !== null || word.relation === -1 || word.digits,
  read(t, i, inner) {
    const ordinal = ordinalAt(t, i);
    if (!ordinal) return null;
    const { n, end: at } = ordinal;
    const edge = edgeAt(t, n, at, inner);
    if (edge) return { first: i, ...edge };
    const half = cue(t, at) === 'half';
    const grain: Grain | null = half ? 'half' : grainAt(t, at);
    const weekday = weekdayAt(t, at);
    if (grain === null && weekday === null) return null;
    if (grain === 'quarter' || grain === 'half') {
      const { value: year, end } = yearAfter(t, at + 1);
      if (year !== null && n >= 1)
        return { first: i, end, said: { kind: 'cycle', grain, n: n - 1, year, relation: null } };
    }
    const of = skipCue(t, skipCue(t, at + 1, 'of'), 'in');
    const reading = of === at + 1 ? null : inner(skipCue(t, of, 'the'));
    if (reading && reading.said.kind !== 'date' && reading.said.kind !== 'weekday') {
      const said: Said =
        half && (n === 1 || n === 2)
          ? { kind: 'part', part: n === 1 ? 'first-half' : 'second-half', of: reading.said }
          : { kind: 'nth', n, grain: grain ?? 'day', weekday, of: reading.said };
      return { first: i, end: reading.end, said };
    }
    if (grain === null || !CYCLES.has(grain) || n < 1 || n > 4 || cue(t, i - 1) !== 'the')
      return null;
    return grain === 'quarter'
      ? {
          first: i,
          end: at + 1,
          said: { kind: 'cycle', grain: 'quarter', n: n - 1, year: null, relation: null },
        }
      : null;
  },
};
