#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { exportFormats } from '../exchange/formats.ts';
import { withChartOptions } from './chart-options.ts';
import { exit, UsageError } from './exit.ts';
import { day, withFilterOptions } from './filter-options.ts';

const program = new Command('cable-timeline')
  .description('Reads diplomatic cables and finds the dated events in them.')
  .version(version)
  .showHelpAfterError('(cable-timeline --help lists the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 all read, 1 nothing usable or bad usage, 3 done but some inputs were skipped.',
  );

program
  .command('extract')
  .description('cables in, a timeline file out')
  .argument('<path...>', 'files, folders, or - for standard input')
  .option('-o, --output <file>', 'write here instead of to standard output')
  .option('--review <timeline>', "keep the editor's review of an earlier timeline file")
  .option('--jobs <n>', 'worker threads (as many as there are cores)', whole)
  .addOption(
    new Option('--format <form>', 'form of the output').choices(['json', 'ndjson']).default('json'),
  )
  .action(later(async () => (await import('./extract.ts')).extract));

program
  .command('dates')
  .description('every time expression of one text')
  .argument('<path>', 'a file, or - for standard input')
  .option('--reference <day>', 'the day that "last week" counts from, YYYY-MM-DD', day)
  .option('--plain', 'bare text, not a cable: offsets count in it as given')
  .option('--narrative', 'resolve against the running text instead of the document date')
  .option('--json', 'machine output')
  .action(later(async () => (await import('./dates.ts')).dates));

withChartOptions(program.command('embed'))
  .description('one self-contained chart page; prints the snippet to paste')
  .argument('<timeline>', 'a timeline file')
  .option('-o, --output <file>', 'write here instead of to standard output')
  .option('--height <pixels>', 'height of the frame (what the drawing needs)', whole)
  .option('--address <url>', 'where the page will be: for the snippet and its oEmbed file', url)
  .action(later(async () => (await import('./embed.ts')).embed));

withChartOptions(program.command('render'))
  .description('a chart as SVG or PNG')
  .argument('<timeline>', 'a timeline file')
  .option('-o, --output <file>', 'chart.svg or chart.png (SVG to standard output)')
  .option('--width <pixels>', 'width of the drawing', width, 960)
  .option('--scale <n>', 'pixels of the PNG for each of the drawing', whole, 2)
  .action(later(async () => (await import('./render.ts')).render));

withFilterOptions(program.command('export'))
  .description('a timeline file in the format of another program')
  .argument('<timeline>', 'a timeline file, or - for standard input')
  .addOption(
    new Option('--as <format>', 'format to write')
      .choices(Object.keys(exportFormats))
      .makeOptionMandatory(),
  )
  .option('-o, --output <file>', 'write here instead of to standard output')
  .option('--page <url>', 'where the timeline can be seen, for links back', url)
  .action(later(async () => (await import('./export.ts')).exportTimeline));

program
  .command('import')
  .description("another program's events as a timeline file")
  .argument('<file>', 'a file, or - for standard input')
  .addOption(
    new Option('--from <format>', 'what wrote the file')
      .choices(['csv', 'timelinejs'])
      .makeOptionMandatory(),
  )
  .option('-o, --output <file>', 'write here instead of to standard output')
  .action(later(async () => (await import('./import.ts')).importTimeline));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? exit.done : exit.unusable;
  else if (error instanceof UsageError) {
    process.stderr.write(`cable-timeline: ${error.message}\n`);
    process.exitCode = exit.unusable;
  } else throw error;
}

/** A command's code is loaded when it is run: the others start the sooner. */
function later<A extends unknown[]>(load: () => Promise<(...args: A) => Promise<void>>) {
  return async (...args: A): Promise<void> => (await load())(...args);
}

function whole(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return n;
}

function width(text: string): number {
  const n = whole(text);
  if (n < 240 || n > 8000) throw new InvalidArgumentError('It must be from 240 to 8000.');
  return n;
}

function url(text: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
    throw new InvalidArgumentError('It must be an http or https address.');
  return text;
}
