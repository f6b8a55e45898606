import { dayOf, daysInMonth, weekday, ymd } from '../../util/days.ts';
import { bounds, slotAt } from '../bounds.ts';
import { monthName } from '../../util/month-names.ts';
import { weekdayName } from '../label.ts';
import { ofSlot, offCalendar, type Meant } from '../meant.ts';
import { now, lastDate, type Context, type Resolver } from './context.ts';
import { findYear } from './year.ts';

function impossible(day: number, month: number, year: number): Meant {
  return offCalendar(
    'DATE',
    '',
    `${String(day)} ${monthName(month)} ${String(year)} does not exist`,
  );
}

/** A weekday that another year satisfies settles the year; otherwise the conflict is reported. */
function checkWeekday(
  day: number,
  wanted: number | null,
  context: Context,
  yearSaid: boolean,
): Meant {
  if (wanted === null || weekday(day) === wanted) return ofSlot({ grain: 'day', at: day });
  const [year, month, date] = ymd(day);
  if (!yearSaid) {
    for (const other of [year + 1, year - 1]) {
      const at = dayOf(other, month, date);
      if (weekday(at) === wanted) {
        context.reasons.add('year-from-weekday');
        return ofSlot({ grain: 'day', at });
      }
    }
  }
  const problem = `${String(date)} ${monthName(month)} ${String(year)} was a ${weekdayName(day)}`;
  return { ...ofSlot({ grain: 'day', at: day }), problem };
}

/** `the 27th`: the month is the last date's, or the document's. */
function monthFrom(context: Context): [year: number, month: number] | null {
  const slot = context.last && context.last.grain !== 'year' ? context.last : null;
  const day = slot ? bounds(slot)[0] : now(context);
  if (day === null) return null;
  const [year, month] = ymd(day);
  return [year, month];
}

export const date: Resolver<'date'> = (said, context) => {
  context.reasons.add('explicit-day');
  const unknown = offCalendar(
    'DATE',
    `XXXX-${said.month === null ? 'XX' : String(said.month).padStart(2, '0')}-${String(said.day).padStart(2, '0')}`,
  );
  if (said.month === null) {
    const found = monthFrom(context);
    if (!found) return unknown;
    context.inferred.add('year').add('month');
    context.reasons.add('month-from-text');
    const [year, month] = found;
    if (said.day > daysInMonth(year, month)) return impossible(said.day, month, year);
    return checkWeekday(dayOf(year, month, said.day), said.weekday, context, true);
  }
  const { month } = said;
  const year = findYear(said.year, context, (y) => {
    const day = Math.min(said.day, daysInMonth(y, month));
    return bounds({ grain: 'day', at: dayOf(y, month, day) });
  });
  if (year === null) return unknown;
  if (said.day > daysInMonth(year, month)) return impossible(said.day, month, year);
  return checkWeekday(
    dayOf(year, month, said.day),
    said.weekday,
    context,
    typeof said.year === 'number',
  );
};

/** `Friday`: the nearest one the tense allows, the last one where nothing tells. */
export const weekdayAlone: Resolver<'weekday'> = ({ weekday: wanted, relation }, context) => {
  context.reasons.add('relative');
  context.inferred.add('year').add('month').add('day');
  const from =
    relation?.origin === 'text' || context.mode === 'narrative' ? lastDate(context) : null;
  const day = from ? bounds(from)[0] : now(context);
  if (day === null) return offCalendar('DATE', `XXXX-WXX-${String(wanted)}`);
  const week = slotAt('week', day);
  const here = bounds(week)[0] + wanted - 1;
  const ahead = here > day ? here : here + 7;
  const behind = here < day ? here : here - 7;
  const offset = relation?.offset ?? null;
  const same = here === day ? day : null;
  const at =
    offset === 1
      ? ahead
      : offset === -1
        ? behind
        : offset === 0 && context.lean < 1
          ? (same ?? here)
          : (same ?? (context.lean > 0 ? ahead : behind));
  return ofSlot({ grain: 'day', at });
};
