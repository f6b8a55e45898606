import type { Parser } from '../parser.ts';
import { cue, skipCue } from '../pieces.ts';

const DAYS = new Set(['date', 'weekday', 'unit', 'range']);

/**
 * `the night of May 13`, `the early morning hours of November 1, 1954`, `morning of the 9th`,
 * `early morning September 28`; `early` before it is taken in.
 */
export const daypart: Parser = {
  starts: (word) => word.daypart !== null,
  read(t, i, inner) {
    const { daypart: code, deictic } = t.lexeme(i);
    if (code === null || deictic !== null) return null;
    const hours = /^hours$/i.test(t.word(i + 1)) ? i + 2 : i + 1;
    const of = cue(t, hours) === 'of' || cue(t, hours) === 'on' ? hours + 1 : hours;
    const reading = inner(skipCue(t, of, 'the'));
    if (!reading || !DAYS.has(reading.said.kind)) return null;
    if (reading.said.kind === 'unit' && reading.said.grain !== 'day') return null;
    const early = t.lexeme(i - 1).part !== null ? i - 1 : i;
    return {
      first: early,
      end: reading.end,
      said: { kind: 'daypart', daypart: code, of: reading.said },
    };
  },
};
