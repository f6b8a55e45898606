import type { Dtg } from './dtg.ts';
import { julianDay } from './julian.ts';
import { statedTime } from './stated-day.ts';

export interface Sent {
  /** `2006-08-11T08:04Z`, or a day; null where nothing says. */
  sent: string | null;
  /** What disagrees, in words. */
  problems: string[];
}

/**
 * When a cable was sent: its date-time group, checked against the day its container states and the
 * Julian day of its routing line. Where the other two agree against it, their day is taken: one
 * mistyped month is likelier than two equal mistakes.
 */
export function sentTime(dtg: Dtg | null, header: string, created: string | undefined): Sent {
  const stated = created === undefined ? null : statedTime(created);
  const problems = created && !stated ? [`states the date "${created}", which cannot be read`] : [];
  if (!dtg) return { sent: stated && withTime(stated.day, stated.time), problems };
  const julian = julianDay(header, Number(dtg.day.slice(0, 4)));
  const others = [stated?.day, julian].filter((day) => day !== undefined && day !== null);
  if (stated && stated.day !== dtg.day) {
    problems.push(`has the date-time group of ${dtg.day}, but its page states ${stated.day}`);
  }
  if (julian && julian !== dtg.day) {
    problems.push(
      `has the date-time group of ${dtg.day}, but the day of the year ${julian} in its routing line`,
    );
  }
  const outvoted = others.length === 2 && others[0] === others[1] && others[0] !== dtg.day;
  return { sent: outvoted ? (others[0] ?? null) : dtg.sent, problems };
}

function withTime(day: string, time: string | null): string {
  return time === null ? day : `${day}T${time}Z`;
}
