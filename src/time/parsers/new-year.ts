import type { Parser } from '../parser.ts';
import { cue } from '../pieces.ts';
import type { Said } from '../said.ts';

const TURNS = new Set(['by', 'before', 'until', 'after', 'since', 'through']);

/** `in the new year`, `early in the New Year`: the year that is about to begin or has just begun. */
export const newYear: Parser = {
  starts: (word) => word.feast,
  read(t, i) {
    if (t.word(i).toLowerCase() !== 'new' || cue(t, i - 1) !== 'the') return null;
    const { unit, plural } = t.lexeme(i + 1);
    const feast = t.mark(i + 2) === "'" || t.mark(i + 2) === '’';
    const holiday = /^(holidays?|celebrations?|eve|day|break|address|speech|message)$/i;
    if (unit !== 'year' || plural || feast || holiday.test(t.word(i + 2))) return null;
    // `by the New Year` is its first day.
    const day = TURNS.has(cue(t, i - 2) ?? '');
    const said: Said = day
      ? { kind: 'feast', feast: 'New Year', year: null }
      : { kind: 'near', grain: 'year' };
    return { first: i, end: i + 2, said };
  },
};
