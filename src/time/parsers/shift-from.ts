import { countAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import { cue, skipCue } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** What is certain enough to count from; `three days from July 5` may go on `to July 8`. */
function counts(from: Said, word: string): boolean {
  if (from.kind === 'unit') return from.grain === 'day';
  return (
    from.kind === 'weekday' || (word !== 'from' && (from.kind === 'date' || from.kind === 'range'))
  );
}

/** `before` and `after` count to and fro; `from` counts on. */
const SIGNS: Readonly<Record<string, -1 | 1>> = { before: -1, after: 1, from: 1 };

/** A noun follows, and the date is its own: `two days after the July 5 launches`. */
const held = (t: Tokens, { end }: Reading): boolean =>
  t.kind(end) === Kind.WORD && t.lexeme(end).cue === null && t.lexeme(end).tense === null;

/** Weeks counted in days. */
function weeks(reading: Reading): Reading {
  const { said } = reading;
  if (said.kind !== 'shift') return reading;
  const [least, most] = said.count;
  return { ...reading, said: { ...said, unit: 'day', count: [least * 7, most * 7] } };
}

const alone = (t: Tokens, i: number): boolean =>
  t.kind(i) !== Kind.WORD || ['and', 'in', 'by', 'at', 'on'].includes(cue(t, i) ?? '');

/**
 * `the day after tomorrow`, `two days before July 4`, `a week from Friday`, `two weeks from now`,
 * `the day after the May 3 vote`, `a year before` at a clause's end.
 */
export const shiftFrom: Parser = {
  starts: (word) => word.digits || word.count !== null || word.unit === 'day',
  read(t, i, inner) {
    const counted = countAt(t, i);
    const day = !counted && cue(t, i - 1) === 'the' && !t.lexeme(i).plural;
    if (!counted && !day) return null;
    const at = counted?.end ?? i;
    const { unit } = t.lexeme(at);
    const word = cue(t, at + 1) ?? '';
    const sign = SIGNS[word];
    if (unit === null || sign === undefined) return null;
    const shift = {
      kind: 'shift',
      unit,
      count: counted?.value ?? ([1, 1] as const),
      sign,
    } as const;
    const say = (end: number, origin: 'speaker' | 'text', from: Said | null): Reading => ({
      first: i,
      end,
      said: { ...shift, origin, from },
    });
    if (word === 'from') {
      if (t.lexeme(at + 2).vague === 'PRESENT_REF') return say(at + 3, 'speaker', null);
    } else if (counted && counted.value[0] === counted.value[1] && alone(t, at + 2))
      return say(at + 2, 'text', null);
    const the = skipCue(t, at + 2, 'the');
    const from = inner(the);
    if (!from || !counts(from.said, word)) return null;
    // `a week from Friday` is a Friday.
    if (word === 'from' && unit === 'week') return weeks(say(from.end, 'speaker', from.said));
    return say(held(t, from) ? at + 2 : from.end, 'speaker', from.said);
  },
};
