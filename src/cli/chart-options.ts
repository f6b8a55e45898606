import { firstChoices, themes, type Choices, type ThemeChoice } from '../embed/choices.ts';
import { excerptOf } from '../embed/choose.ts';
import type { Excerpt } from '../embed/excerpt.ts';
import { languages } from '../language/pick.ts';
import type { Timeline } from '../timeline/types.ts';
import { Option, type Command } from 'commander';
import { UsageError } from './exit.ts';
import { filterOf, withFilterOptions, type FilterOptions } from './filter-options.ts';

/** What `embed` and `render` are told about the chart. */
export interface ChartOptions extends FilterOptions {
  theme: ThemeChoice;
  language: string;
  title: string;
  credit: string;
  link: string;
  alt: string;
}

/** Adds to a command the options of what a chart shows. */
export function withChartOptions(command: Command): Command {
  return withFilterOptions(command)
    .addOption(new Option('--theme <theme>', 'colours').choices(themes).default('auto'))
    .addOption(
      new Option('--lang, --language <tag>', 'language of strings and dates')
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
  const excerpt = excerptOf(timeline, choicesOf(timeline, options));
  if (excerpt.events.length === 0) throw new UsageError('no event is left by these choices.');
  return excerpt;
}

function choicesOf(timeline: Timeline, options: ChartOptions): Choices {
  const { starred, theme, language, title, credit, link, alt } = options;
  return {
    ...firstChoices,
    filter: filterOf(timeline, options),
    starred: starred ?? false,
    theme,
    language,
    title,
    credit,
    link,
    alt,
  };
}
