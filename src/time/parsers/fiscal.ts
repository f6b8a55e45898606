import type { Parser } from '../parser.ts';
import { cue, dash, fullYear, skip } from '../pieces.ts';

/** `FY 2011`, `FY06`, `FY-07`, `fiscal year 2009`, `fiscal 1989`: the US year, from October. */
export const fiscal: Parser = {
  starts: (word) => word.cue === 'fy' || word.cue === 'fiscal',
  read(t, i) {
    const word = cue(t, i) === 'fy' || t.lexeme(i + 1).unit !== 'year' ? i + 1 : i + 2;
    const quote = skip(t, skip(t, dash(t, word) ? word + 1 : word, "'"), '’');
    const value = t.value(quote);
    const year = t.length(quote) === 2 ? fullYear(value) : t.length(quote) === 4 ? value : NaN;
    if (!(year >= 1900 && year < 2200)) return null;
    return {
      first: i,
      end: quote + 1,
      said: { kind: 'slot', slot: { grain: 'fiscal', at: year } },
    };
  },
};
