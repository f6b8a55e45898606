import { chosenEvents } from '../embed/choose.ts';
import { exportFormats, type ExportFormatName } from '../exchange/formats.ts';
import { selectionOf } from '../exchange/selection.ts';
import { exit, UsageError } from './exit.ts';
import { filterOf, type FilterOptions } from './filter-options.ts';
import { writeOut } from './output.ts';
import { changedAt, readTimeline } from './read-timeline.ts';
import { report, say } from './report.ts';

interface Options extends FilterOptions {
  as: ExportFormatName;
  output?: string;
  page?: string;
}

/** `export timeline.json --as …`: a timeline in another program's format. */
export async function exportTimeline(file: string, options: Options): Promise<void> {
  const timeline = await readTimeline(file);
  const filter = filterOf(timeline, options);
  const events = chosenEvents(timeline, { filter, starred: options.starred ?? false });
  if (events.length === 0 && timeline.events.length + timeline.added.length > 0)
    throw new UsageError('no event is left by these choices.');
  const selection = selectionOf(timeline, events, await changedAt(file), pageOf(options.page));
  const { text, problems } = exportFormats[options.as].write(selection);
  await writeOut([text], options.output);
  for (const reason of problems) report({ file, reason });
  const written = events.length - problems.length;
  say(`${written} ${written === 1 ? 'event' : 'events'} written as ${options.as}.`);
  process.exitCode = problems.length > 0 ? exit.skipped : exit.done;
}

/** A page's address without its hash, which holds a view. */
function pageOf(address: string | undefined): string | null {
  return address === undefined ? null : new URL(address).href.replace(/#.*$/, '');
}
