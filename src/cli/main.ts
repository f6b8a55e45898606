#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { dayNumber } from '../util/days.ts';
import { dates } from './dates.ts';
import { exit, UsageError } from './exit.ts';
import { extract } from './extract.ts';

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
  .action(extract);

program
  .command('dates')
  .description('every time expression of one text')
  .argument('<path>', 'a file, or - for standard input')
  .option('--reference <day>', 'the day that "last week" counts from, YYYY-MM-DD', day)
  .option('--plain', 'bare text, not a cable: offsets count in it as given')
  .option('--narrative', 'resolve against the running text instead of the document date')
  .option('--json', 'machine output')
  .action(dates);

for (const [name, what] of [
  ['embed', 'one self-contained chart page'],
  ['render', 'a chart as SVG or PNG'],
  ['export', 'the timeline in another format'],
  ['import', 'a timeline from another format'],
] as const)
  program
    .command(name)
    .description(`${what} (not in this version)`)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {
      throw new UsageError(`${name} is not in this version yet; extract and dates are.`);
    });

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

function whole(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return n;
}

function day(text: string): string {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(dayNumber(text)))
    throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
  return text;
}
