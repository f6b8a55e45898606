import { importEvents } from '../exchange/import.ts';
import { ImportError, type Imported } from '../exchange/import-types.ts';
import { exit, UsageError } from './exit.ts';
import { writeOut } from './output.ts';
import { report, say } from './report.ts';
import { asJson } from './serialise.ts';
import { readText } from './text.ts';

interface Options {
  from: 'csv' | 'timelinejs';
  output?: string;
}

/** `import FILE --from …`: another program's events as a timeline file. */
export async function importTimeline(file: string, { output }: Options): Promise<void> {
  const text = await readText(file);
  const { timeline, problems } = read(text, file === '-' ? 'standard input' : file);
  for (const problem of problems) report(problem);
  const left = problems.filter(({ minor }) => !minor).length;
  const { length } = timeline.events;
  if (length === 0) throw new UsageError(`${file} holds no event that could be read.`);
  await writeOut(asJson(timeline), output);
  const out = left > 0 ? `; ${left} left out` : '';
  say(`${length} ${length === 1 ? 'event' : 'events'} read${out}.`);
  process.exitCode = left > 0 ? exit.skipped : exit.done;
}

function read(text: string, file: string): Imported {
  try {
    return importEvents(text, file);
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${file} ${error.message}.`);
    throw error;
  }
}
