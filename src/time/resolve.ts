import { offCalendar, type Meant } from './meant.ts';
import type { Context, Resolver } from './resolve/context.ts';
import { cycle } from './resolve/cycle.ts';
import { date, weekdayAlone } from './resolve/date.ts';
import { feast } from './resolve/feast.ts';
import * as other from './resolve/other.ts';
import { edge, nth, part, weekOf } from './resolve/part.ts';
import { choice, range } from './resolve/range.ts';
import * as relative from './resolve/relative.ts';
import type { Said } from './said.ts';

const resolvers: { [K in Said['kind']]: Resolver<K> } = {
  date,
  cycle,
  weekday: weekdayAlone,
  unit: relative.unit,
  shift: relative.shift,
  stretch: relative.stretch,
  rest: relative.rest,
  part,
  nth,
  edge,
  'week-of': weekOf,
  range,
  choice,
  slot: other.slot,
  daypart: other.daypart,
  clock: other.clock,
  duration: other.duration,
  set: other.set,
  vague: other.vague,
  feast,
  near: relative.near,
  list: () => offCalendar('DATE', ''),
};

/** What an expression means, given what there is to count from; `context` records the inferences. */
export function resolve<K extends Said['kind']>(
  said: Extract<Said, { kind: K }>,
  context: Context,
): Meant {
  return resolvers[said.kind](said, context, resolve);
}
