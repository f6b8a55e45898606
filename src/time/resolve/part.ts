import { weekday } from '../../util/days.ts';
import { bounds, slotAt } from '../bounds.ts';
import { ofBounds, ofSlot, offCalendar } from '../meant.ts';
import { cycleSlot, type Slot } from '../slot.ts';
import type { Resolver } from './context.ts';

/** `early September 2006`. */
export const part: Resolver<'part'> = ({ part: name, of }, context, resolve) => {
  const whole = resolve(of, context);
  if (!whole.slot || !whole.bounds) return whole;
  context.reasons.add('part');
  if (whole.slot.grain === 'year' && (name === 'first-half' || name === 'second-half'))
    return ofSlot(cycleSlot('half', whole.slot.at, name === 'first-half' ? 0 : 1));
  return { ...ofSlot(whole.slot, name), problem: whole.problem };
};

/** `the first week of January`: the week that holds its first day; `the last Monday of May`. */
export const nth: Resolver<'nth'> = ({ n, grain, weekday: wanted, of }, context, resolve) => {
  const whole = resolve(of, context);
  if (!whole.bounds) return offCalendar('DATE', '');
  const [from, to] = whole.bounds;
  let slot: Slot;
  if (wanted !== null) {
    const first = from + ((wanted - weekday(from) + 7) % 7);
    const last = to - ((weekday(to) - wanted + 7) % 7);
    slot = { grain: 'day', at: n < 0 ? last : first + (n - 1) * 7 };
  } else {
    const edge = slotAt(grain, n < 0 ? to : from);
    slot = { grain, at: n < 0 ? edge.at : edge.at + n - 1 };
  }
  context.reasons.add('nth');
  const [start] = bounds(slot);
  return start > to ? offCalendar('DATE', '', 'there is no such day') : ofSlot(slot);
};

/** `the first six months of 2005`. */
export const edge: Resolver<'edge'> = ({ count, grain, of }, context, resolve) => {
  const whole = resolve(of, context);
  if (!whole.bounds) return whole;
  const [from, to] = whole.bounds;
  const near = slotAt(grain, count > 0 ? from : to).at;
  const far = near + count - Math.sign(count);
  const [a, b] = [Math.min(near, far), Math.max(near, far)];
  const days = [bounds({ grain, at: a })[0], bounds({ grain, at: b })[1]] as const;
  return {
    ...ofBounds([Math.max(days[0], from), Math.min(days[1], to)], whole.value),
    slot: whole.slot,
  };
};

export const weekOf: Resolver<'week-of'> = ({ grain, of }, context, resolve) => {
  const { slot } = resolve(of, context);
  return slot ? ofSlot(slotAt(grain, bounds(slot)[0])) : offCalendar('DATE', '');
};
