import { Kind } from '../tokens.ts';
import { daysAt, sayDays, type Days } from '../days.ts';
import type { Parser } from '../parser.ts';
import type { Reading, YearSaid } from '../said.ts';
import { afterMonth, cue, dash, fullYear, monthAt, skipCue, yearAfter } from '../pieces.ts';

/** `the first of September`. */
const ordinal = (first: number, day: number): Days => ({
  days: [{ first, end: first + 1, day }],
  link: 'list',
  end: first + 1,
});

/**
 * `the first of September`, `9 August`, `9th of August`, `6-7 July`, `5 and 6 May 1990`, `23 October 2008`, `18-MAY-1954`,
 * `15 Jan 73`, `13-AUG-06`.
 */
export const dayMonth: Parser = {
  starts: (word) => word.digits || word.ordinal !== null,
  read(t, i) {
    const written = t.lexeme(i).ordinal;
    if (t.kind(i) === Kind.NUMBER ? t.length(i) > 2 : cue(t, i + 1) !== 'of') return null;
    const days = written === null ? daysAt(t, i, cue(t, i - 1) === 'between') : ordinal(i, written);
    if (!days) return null;
    const hyphen = dash(t, days.end);
    const at = hyphen ? days.end + 1 : skipCue(t, skipCue(t, days.end, 'of'), 'the');
    const month = monthAt(t, at);
    if (month === null) return null;
    const after = afterMonth(t, at);
    const say = (end: number, year: YearSaid): Reading => ({
      first: i,
      end,
      said: sayDays(t, days, i, end, { month, weekday: null, year }),
    });
    const year = yearAfter(t, hyphen && dash(t, after) ? after + 1 : after);
    if (year.value !== null) return say(year.end, year.value);
    const last = dash(t, after) === hyphen ? after + (hyphen ? 1 : 0) : -1;
    const two = t.length(last) === 2 ? t.value(last) : NaN;
    return two >= 0 && (hyphen || two > 31) ? say(last + 1, fullYear(two)) : say(at + 1, null);
  },
};
