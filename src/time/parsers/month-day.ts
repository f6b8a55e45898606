import { daysAt, sayDays } from '../days.ts';
import type { Parser } from '../parser.ts';
import { afterMonth, cue, monthAt, skipCue, yearAfter } from '../pieces.ts';

/**
 * `August 9`, `Aug. 9th`, `July 5, 2006`, `August 9-10`, `June 7, 8, 9 and 10, 2005`, `May 3 or 4`,
 * `between December 17 and 20`, `July 25 of that year`, `July12`, `August the 9th`.
 */
export const monthDay: Parser = {
  starts: (word) => word.month !== null,
  read(t, i) {
    const month = monthAt(t, i);
    if (month === null) return null;
    const at = skipCue(t, afterMonth(t, i), 'the');
    const days = daysAt(t, at, cue(t, i - 1) === 'between');
    if (!days) return null;
    const { value: year, end } = yearAfter(t, days.end);
    return { first: i, end, said: sayDays(t, days, i, end, { year, month, weekday: null }) };
  },
};
