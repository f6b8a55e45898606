import { daysAt, sayDays } from '../days.ts';
import type { Parser } from '../parser.ts';
import { cue, dash, fullYear, monthAt, skip, skipCue, yearAfter } from '../pieces.ts';

/**
 * `9 August`, `9th of August`, `6-7 July`, `5 and 6 May 1990`, `23 October 2008`, `18-MAY-1954`,
 * `15 Jan 73`, `13-AUG-06`.
 */
export const dayMonth: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    if (t.length(i) > 2) return null;
    const days = daysAt(t, i, cue(t, i - 1) === 'between');
    if (!days) return null;
    const hyphen = dash(t, days.end);
    const at = hyphen ? days.end + 1 : skipCue(t, skipCue(t, days.end, 'of'), 'the');
    const month = monthAt(t, at);
    if (month === null) return null;
    const after = skip(t, at + 1, '.');
    const said = { month, weekday: null };
    const year = yearAfter(t, hyphen && dash(t, after) ? after + 1 : after);
    if (year.value !== null)
      return {
        first: i,
        end: year.end,
        said: sayDays(t, days, i, year.end, { ...said, year: year.value }),
      };
    const at2 = dash(t, after) === hyphen ? after + (hyphen ? 1 : 0) : -1;
    const two = t.length(at2) === 2 ? t.value(at2) : NaN;
    if (two >= 0 && (hyphen || two > 31))
      return {
        first: i,
        end: at2 + 1,
        said: sayDays(t, days, i, at2 + 1, { ...said, year: fullYear(two) }),
      };
    return { first: i, end: after, said: sayDays(t, days, i, after, { ...said, year: null }) };
  },
};
