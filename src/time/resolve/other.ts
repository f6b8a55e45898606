import { ofSlot, offCalendar } from '../meant.ts';
import { timexPeriod } from '../timex.ts';
import { lastDate, type Resolver } from './context.ts';

export const slot: Resolver<'slot'> = ({ slot: unit }, context) => {
  context.reasons.add(`explicit-${unit.grain}`);
  return ofSlot(unit);
};

export const duration: Resolver<'duration'> = ({ unit, count }) =>
  offCalendar('DURATION', timexPeriod(unit, count));

export const set: Resolver<'set'> = ({ value }) => offCalendar('SET', value);

export const vague: Resolver<'vague'> = ({ value }) => offCalendar('DATE', value);

/** `the evening of August 9`: its day, with a part of the day in the value. */
export const daypart: Resolver<'daypart'> = ({ daypart: code, of }, context, resolve) => {
  if (!of) return offCalendar('TIME', `XXXX-XX-XXT${code}`);
  const day = resolve(of, context);
  return {
    ...day,
    type: 'TIME',
    value: /^\S*\d-\d\d$/.test(day.value) ? `${day.value}T${code}` : day.value,
  };
};

/**
 * A date-time group has its day with it. Any other clock time only names a date nearby in its value:
 * alone it is on no calendar, and beside a date it is not a second one.
 */
export const clock: Resolver<'clock'> = ({ hour, minute, zone, of, group }, context, resolve) => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = `T${two(hour)}:${two(minute)}${zone}`;
  const around = lastDate(context);
  const day = of ? resolve(of, context) : around?.grain === 'day' ? ofSlot(around) : null;
  if (!day?.bounds) return offCalendar('TIME', `XXXX-XX-XX${time}`);
  const value = `${day.value}${time}`;
  if (!group) return offCalendar('TIME', value);
  return { ...day, type: 'TIME', value, precision: 'minute' };
};
