import { feasts } from '../feasts.ts';
import { ofSlot, offCalendar } from '../meant.ts';
import type { Resolver } from './context.ts';
import { findYear } from './year.ts';

export const feast: Resolver<'feast'> = ({ feast: name, year }, context) => {
  const found = feasts.find((each) => each.name === name);
  const y = found ? findYear(year, context, found.days) : null;
  if (!found || y === null) return offCalendar('DATE', '');
  context.reasons.add('feast');
  context.inferred.add('month').add('day');
  return ofSlot({ grain: 'day', at: found.days(y)[0] });
};
