import { InvalidArgumentError, type Command } from 'commander';
import type { Status } from '../event/types.ts';
import { everything, type DayRange, type Filter } from '../timeline/filter.ts';
import { isStatus } from '../timeline/statuses.ts';
import type { Timeline } from '../timeline/types.ts';
import { dayNumber, isoDay } from '../util/days.ts';
import { UsageError } from './exit.ts';

/** Which events a command is asked for. */
export interface FilterOptions {
  from?: string;
  to?: string;
  actor: string[];
  status: Status[];
  text: string;
  starred?: true;
}

/** Adds to a command the options of which events it takes. */
export function withFilterOptions(command: Command): Command {
  return command
    .option('--from <day>', 'events from this day on, YYYY-MM-DD', day)
    .option('--to <day>', 'events to this day, YYYY-MM-DD', day)
    .option('--actor <id>', 'events with this actor; again for another', more, [])
    .option('--status <status>', 'events of this status; again for another', moreStatus, [])
    .option('--text <words>', 'events whose title, quote or paragraph holds these words', '')
    .option('--starred', 'only events that were starred');
}

/** @throws UsageError where an actor is unknown or the range is turned around. */
export function filterOf(timeline: Timeline, options: FilterOptions): Filter {
  const { actor, status, text } = options;
  for (const id of actor)
    if (!timeline.actors.some((one) => one.id === id))
      throw new UsageError(
        `no actor has the id ${id}; the timeline file lists them under "actors".`,
      );
  const range = rangeOf(timeline, options);
  return { ...everything, actors: actor, statuses: status, text, range };
}

/** An end that is not given lies at the first or last day of the timeline. */
function rangeOf(timeline: Timeline, { from, to }: FilterOptions): DayRange | null {
  if (from === undefined && to === undefined) return null;
  const whens = [...timeline.events, ...timeline.added].map((event) => event.when);
  const first = whens.reduce((least, when) => Math.min(least, dayNumber(when.earliest)), Infinity);
  const last = whens.reduce((most, when) => Math.max(most, dayNumber(when.latest)), -Infinity);
  const range = { from: from ?? isoDay(first), to: to ?? isoDay(last) };
  if (whens.length > 0 && dayNumber(range.from) > dayNumber(range.to))
    throw new UsageError(`--from ${range.from} lies after --to ${range.to}.`);
  return range;
}

/** @throws InvalidArgumentError where the text is not a day of the calendar. */
export function day(text: string): string {
  const number = dayNumber(text);
  if (Number.isNaN(number) || isoDay(number) !== text)
    throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
  return text;
}

function more(value: string, before: string[]): string[] {
  return [...before, value];
}

function moreStatus(value: string, before: Status[]): Status[] {
  if (!isStatus(value))
    throw new InvalidArgumentError(
      'It must be occurred, reported, planned, proposed or background.',
    );
  return [...before, value];
}
