import { addMonths, bounds, slotAt, type Bounds } from '../bounds.ts';
import { isGrain, type Unit } from '../lexeme.ts';
import { ofBounds, ofSlot, offCalendar, type Meant } from '../meant.ts';
import type { Count } from '../said.ts';
import type { Grain } from '../slot.ts';
import { timexPeriod } from '../timex.ts';
import { now, lastDate, type Context, type Resolver } from './context.ts';

const COARSE = new Set<Grain>(['year', 'decade', 'century']);

const UNKNOWN: Record<-1 | 0 | 1, string> = {
  '-1': 'PAST_REF',
  '0': 'PRESENT_REF',
  '1': 'FUTURE_REF',
};

function infer(context: Context, grain: Grain): void {
  context.reasons.add('relative');
  context.inferred.add('year');
  if (grain === 'day' || grain === 'week' || grain === 'weekend')
    context.inferred.add('month').add('day');
  if (grain === 'month') context.inferred.add('month');
}

const unknown = (sign: number): Meant =>
  offCalendar('DATE', UNKNOWN[sign < 0 ? -1 : sign > 0 ? 1 : 0]);

export const unit: Resolver<'unit'> = ({ grain, offset, origin }, context) => {
  infer(context, grain);
  // In a narrative `the following year` goes on from the story, whatever stood in passing.
  const onward =
    context.mode === 'narrative' && context.spine !== null && COARSE.has(grain) && offset !== 0;
  const from = origin === 'text' && !onward ? lastDate(context, grain) : null;
  const day = from ? bounds(from)[0] : now(context);
  if (day === null) return unknown(offset);
  return ofSlot({ grain, at: slotAt(grain, day).at + offset });
};

/** Counts that lead somewhere: `years ago` (2 to 99) does not, nor do ninety centuries. */
const countable = (name: Unit, [min, max]: Count): boolean =>
  (min === max || max < 90) && max <= (name === 'decade' || name === 'century' ? 50 : 4000);

/** `three years ago` is a year, `two weeks ago` a week: as exact as the unit that counts. */
export const shift: Resolver<'shift'> = (said, context, resolve) => {
  const { unit: name, count, sign, origin } = said;
  const from = said.from
    ? resolve(said.from, context).slot
    : origin === 'text'
      ? lastDate(context, name === 'day' ? name : undefined)
      : null;
  const day = from ? bounds(from)[sign < 0 ? 0 : 1] : now(context);
  if (!isGrain(name) || day === null || !countable(name, count)) return unknown(sign);
  infer(context, name);
  const here = slotAt(name, day).at;
  const [near, far] = [here + sign * count[0], here + sign * count[1]];
  const slot = { grain: name, at: near };
  if (near === far) return ofSlot(slot);
  const ends: Bounds = [
    bounds({ grain: name, at: Math.min(near, far) })[0],
    bounds({ grain: name, at: Math.max(near, far) })[1],
  ];
  return { ...ofBounds(ends, UNKNOWN[sign]), slot };
};

/** The day a number of units away; days count the day of the text as one of them. */
function away(day: number, name: Unit, n: number): number {
  if (name === 'day') return day + n - Math.sign(n);
  if (name === 'week' || name === 'weekend') return day + n * 7;
  const months: Partial<Record<Unit, number>> = {
    month: 1,
    quarter: 3,
    year: 12,
    decade: 120,
    century: 1200,
  };
  return addMonths(day, n * (months[name] ?? 0));
}

/**
 * `the past two months` runs up to the day of the text; `the past week` is the seven days before
 * it. What lies ahead (`the next four years`) is a length of time, not a date.
 */
export const stretch: Resolver<'stretch'> = ({ unit: name, count, sign }, context) => {
  const value = timexPeriod(name, count);
  const day = now(context);
  if (
    day === null ||
    sign > 0 ||
    !isGrain(name) ||
    count[0] !== count[1] ||
    !countable(name, count)
  )
    return offCalendar('DURATION', value);
  infer(context, 'day');
  const last = name === 'week' ? day - 1 : day;
  return ofBounds([away(day, name, -count[1]), last], value, 'DURATION');
};

/** `earlier this year` ends on the day of the text, `later this month` begins there. */
export const rest: Resolver<'rest'> = ({ sign, of }, context, resolve) => {
  const whole = resolve(of, context);
  const day = now(context);
  if (!whole.bounds || day === null) return whole;
  const [from, to] = whole.bounds;
  if (day < from || day > to) return whole;
  const part: Bounds = sign < 0 ? [from, day] : [day, to];
  return {
    ...ofBounds(part, whole.value),
    slot: whole.slot,
    precision: whole.precision === 'month' ? 'part-of-month' : 'range',
  };
};

/** `the weekend`: the last one that has begun, or the coming one where the clause looks ahead. */
export const near: Resolver<'near'> = ({ grain }, context) => {
  infer(context, grain);
  const from = context.mode === 'narrative' ? lastDate(context) : null;
  const day = from ? bounds(from)[0] : now(context);
  if (day === null) return unknown(0);
  const here = slotAt(grain, day);
  const begun = bounds(here)[0] <= day;
  const at = begun || context.lean > 0 ? here.at : here.at - 1;
  return ofSlot({ grain, at });
};
