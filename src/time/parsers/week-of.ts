import type { Parser } from '../parser.ts';
import { cue, grainAt, skipCue } from '../pieces.ts';

/** `the week of March 22`, `week beginning 5 July`, `the weekend of May 3`. */
export const weekOfDate: Parser = {
  starts: (word) => word.unit === 'week' || word.unit === 'weekend',
  read(t, i, inner) {
    const grain = grainAt(t, i);
    if (grain === null) return null;
    const beginning = /^(beginning|starting|commencing)$/i.test(t.word(i + 1));
    if (cue(t, i + 1) !== 'of' && !beginning) return null;
    const reading = inner(skipCue(t, i + 2, 'the'));
    if (!reading || (reading.said.kind !== 'date' && reading.said.kind !== 'range')) return null;
    const of = reading.said.kind === 'range' ? reading.said.from.said : reading.said;
    return { first: i, end: reading.end, said: { kind: 'week-of', grain, of } };
  },
};
