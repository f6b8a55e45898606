import type { Parser } from '../parser.ts';
import { cue, fullYear, monthAt } from '../pieces.ts';

/** Date-time groups: `110804Z AUG 06`, `152048JAN75`; the day, hour and minute, then the year. */
export const dtg: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    if (t.length(i) !== 6) return null;
    const at = t.glued(i + 1) && cue(t, i + 1) === 'z' ? i + 2 : i + 1;
    const month = monthAt(t, at);
    const value = t.value(i);
    const [day, hour, minute] = [
      Math.floor(value / 10000),
      Math.floor(value / 100) % 100,
      value % 100,
    ];
    if (month === null || !(day >= 1 && day <= 31) || hour > 24 || minute > 59) return null;
    const two = t.length(at + 1) === 2 ? t.value(at + 1) : NaN;
    const year = two >= 0 ? fullYear(two) : null;
    const of = { kind: 'date', year, month, day, weekday: null } as const;
    return {
      first: i,
      end: year === null ? at + 1 : at + 2,
      said: { kind: 'clock', hour, minute, zone: 'Z', of, group: true },
    };
  },
};
