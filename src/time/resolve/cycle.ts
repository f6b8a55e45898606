import { bounds, slotAt } from '../bounds.ts';
import { ofSlot, offCalendar } from '../meant.ts';
import { cycleIndex, cycleSlot, perYear } from '../slot.ts';
import { now, lastDate, type Resolver } from './context.ts';
import { findYear } from './year.ts';

const CODES = {
  month: (n: number) => String(n + 1).padStart(2, '0'),
  season: (n: number) => ['SP', 'SU', 'FA', 'WI'][n] ?? '',
  quarter: (n: number) => `Q${String(n + 1)}`,
  half: (n: number) => `H${String(n + 1)}`,
};

/**
 * Months, seasons, quarters and halves. `last July` is the latest that is over, `next July` the
 * earliest to come, `this July` the one in the year of the text.
 */
export const cycle: Resolver<'cycle'> = ({ grain, n, year, relation }, context) => {
  const unknown = offCalendar('DATE', `XXXX-${CODES[grain](n)}`);
  context.reasons.add(`explicit-${grain}`);
  if (relation) {
    context.inferred.add('year');
    context.reasons.add('relative');
    const from = relation.origin === 'text' ? lastDate(context) : null;
    const day = from ? bounds(from)[0] : now(context);
    if (day === null) return unknown;
    const here = slotAt(grain, day);
    const step = n - cycleIndex(grain, here.at);
    const at = here.at + step;
    if (relation.offset < 0) return ofSlot({ grain, at: step < 0 ? at : at - perYear[grain] });
    if (relation.offset > 0) return ofSlot({ grain, at: step > 0 ? at : at + perYear[grain] });
    return ofSlot({ grain, at });
  }
  const found = findYear(year, context, (y) => bounds(cycleSlot(grain, y, n)));
  return found === null ? unknown : ofSlot(cycleSlot(grain, found, n));
};
