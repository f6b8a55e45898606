import { countAt } from '../counts.ts';
import type { Parser } from '../parser.ts';
import { cue, monthAt, weekdayAt } from '../pieces.ts';
import { timexPeriod } from '../timex.ts';

/** `daily`, `annually`, `every year`, `each month`, `per day`, `every Friday`, `every two weeks`. */
export const set: Parser = {
  starts: (word) => word.set !== null || word.cue === 'every' || word.cue === 'per',
  read(t, i) {
    const { set: value } = t.lexeme(i);
    const say = (end: number, period: string) =>
      ({ first: i, end, said: { kind: 'set', value: period } }) as const;
    if (value !== null) return say(i + 1, value);
    const weekday = weekdayAt(t, i + 1);
    if (weekday !== null) return say(i + 2, `XXXX-WXX-${String(weekday)}`);
    const month = monthAt(t, i + 1);
    if (month !== null && cue(t, i) === 'every')
      return say(i + 2, `XXXX-${String(month).padStart(2, '0')}`);
    const count = countAt(t, i + 1);
    const at = count?.end ?? i + 1;
    const { unit } = t.lexeme(at);
    if (unit === null || unit === 'second') return null;
    return say(at + 1, timexPeriod(unit, count?.value ?? [1, 1]));
  },
};
