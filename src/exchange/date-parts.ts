import type { When } from '../event/types.ts';
import { dayNumber, daysInMonth, ymd } from '../util/days.ts';

/** A day, or a month or year as a whole: what is not known is not there. Years are astronomical. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** The one day, month or year that a date fills exactly; else its first and its last day. */
export function dateParts({ earliest, latest }: When): [from: DateParts, to?: DateParts] {
  const [y1, m1, d1] = ymd(dayNumber(earliest));
  const [y2, m2, d2] = ymd(dayNumber(latest));
  const first = { year: y1, month: m1, day: d1 };
  if (earliest === latest) return [first];
  const wholeMonths = y1 === y2 && d1 === 1 && d2 === daysInMonth(y2, m2);
  if (wholeMonths && m1 === m2) return [{ year: y1, month: m1 }];
  if (wholeMonths && m1 === 1 && m2 === 12) return [{ year: y1 }];
  return [first, { year: y2, month: m2, day: d2 }];
}
