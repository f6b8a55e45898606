import type { Parser } from '../parser.ts';
import { cue, grainAt, skipCue } from '../pieces.ts';
import type { Said } from '../said.ts';

const WHOLE = new Set<Said['kind']>(['unit', 'cycle', 'slot']);

/**
 * `earlier this year`, `later this month`, `earlier today`, `later that year`, `later in the month`,
 * `earlier in 2005`.
 */
export const rest: Parser = {
  starts: (word) => word.cue === 'later' || word.cue === 'earlier',
  read(t, i, inner) {
    const sign = cue(t, i) === 'earlier' ? -1 : 1;
    const at = skipCue(t, skipCue(t, i + 1, 'in'), 'on');
    const the = skipCue(t, at, 'the');
    const grain = grainAt(t, the);
    if (the > at && grain !== null) {
      const of: Said = {
        kind: 'unit',
        grain,
        offset: 0,
        origin: grain === 'year' ? 'speaker' : 'text',
      };
      return { first: i, end: the + 1, said: { kind: 'rest', sign, of } };
    }
    const reading = inner(the);
    if (!reading || reading.first !== the || !WHOLE.has(reading.said.kind)) return null;
    return { first: i, end: reading.end, said: { kind: 'rest', sign, of: reading.said } };
  },
};
