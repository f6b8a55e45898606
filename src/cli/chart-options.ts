import { firstChoices, themes, type Choices, type ThemeChoice } from '../embed/choices.ts';
import { excerptOf, type Excerpt } from '../embed/excerpt.ts';
import { languages } from '../language/pick.ts';
import { everything } from '../timeline/filter.ts';
import { isStatus } from '../timeline/statuses.ts';
import type { Timeline } from '../timeline/types.ts';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { isoDay, dayNumber } from '../util/days.ts';
import type { Status } from '../event/types.ts';
import { UsageError } from './exit.ts';

/** What `embed` and `render` are told about the chart. */
export interface ChartOptions {
  from?: string;
  to?: string;
  actor: string[];
  status: Status[];
  text: string;
  starred?: true;
  theme: ThemeChoice;
  language: string;
  title: string;
  credit: string;
  link: string;
  alt: string;
}

/** Adds to a command the options of what a chart shows. */
export function withChartOptions(command: Command): Command {
  return command
    .option('--from <day>', 'events from this day on, YYYY-MM-DD', day)
    .option('--to <day>', 'events to this day, YYYY-MM-DD', day)
    .option('--actor <id>', 'events with this actor; again for another', more, [])
    .option('--status <status>', 'events of this status; again for another', moreStatus, [])
    .option('--text <words>', 'events whose title, quote or paragraph holds these words', '')
    .option('--starred', 'only events that were starred')
    .addOption(new Option('--theme <theme>', 'colours').choices(themes).default('auto'))
    .addOption(
      new Option('--language <tag>', 'language of strings and dates')
        .choices(languages.map(({ tag }) => tag))
        .default('en'),
    )
    .option('--title <text>', "instead of the timeline's own", '')
    .option('--credit <text>', 'who stands behind the chart', '')
    .option('--link <address>', 'where the credit links to', '')
    .option('--alt <text>', 'what a reader who cannot see the chart is told', '');
}

/** The part of a timeline that the options choose. */
export function chosen(timeline: Timeline, options: ChartOptions): Excerpt {
  for (const id of options.actor)
    if (!timeline.actors.some((actor) => actor.id === id))
      throw new UsageError(
        `no actor has the id ${id}; the timeline file lists them under "actors".`,
      );
  const excerpt = excerptOf(timeline, choicesOf(timeline, options));
  if (excerpt.events.length === 0) throw new UsageError('no event is left by these choices.');
  return excerpt;
}

function choicesOf(timeline: Timeline, options: ChartOptions): Choices {
  const { actor, status, text, starred, theme, language, title, credit, link, alt } = options;
  const range = rangeOf(timeline, options);
  return {
    ...firstChoices,
    filter: { ...everything, actors: actor, statuses: status, text, range },
    starred: starred ?? false,
    theme,
    language,
    title,
    credit,
    link,
    alt,
  };
}

/** An end that is not given lies at the first or last day of the timeline. */
function rangeOf(timeline: Timeline, { from, to }: ChartOptions): Choices['filter']['range'] {
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
