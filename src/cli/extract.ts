import { buildTimeline } from '../timeline/build.ts';
import { carryReview } from '../timeline/carry-review.ts';
import type { Timeline } from '../timeline/types.ts';
import { exit, UsageError } from './exit.ts';
import { findMany } from './find-many.ts';
import { openInputs } from './inputs.ts';
import { writeOut } from './output.ts';
import { readTimeline } from './read-timeline.ts';
import { report, say } from './report.ts';
import { asJson, asLines } from './serialise.ts';

interface Options {
  output?: string;
  review?: string;
  jobs?: number;
  format: 'json' | 'ndjson';
}

/** `extract PATH…`: cables in, a timeline file out, a summary for people on standard error. */
export async function extract(paths: string[], options: Options): Promise<void> {
  const old = options.review === undefined ? undefined : await readTimeline(options.review);
  let skipped = 0;
  const skip = (problem: Parameters<typeof report>[0]): void => {
    if (!problem.minor) skipped += 1;
    report(problem);
  };
  const found = await findMany(openInputs(paths, skip), skip, options.jobs);
  if (found.length === 0) throw new UsageError('no cable could be read.');
  for (const { document, events, mentions } of found)
    if (events.length + mentions.length === 0)
      report({ file: document.source.name, reason: 'no datable event was found in it' });

  const fresh = buildTimeline(found);
  const { timeline, gone } = old ? carryReview(fresh, old) : { timeline: fresh, gone: [] };
  for (const id of gone) say(`The reviewed event ${id} is no longer found; its review is kept.`);
  await writeOut((options.format === 'json' ? asJson : asLines)(timeline), options.output);
  say(summary(timeline, skipped));
  process.exitCode = skipped > 0 ? exit.skipped : exit.done;
}

function summary({ documents, events, actors }: Timeline, skipped: number): string {
  const shown = events.filter((event) => event.visible).length;
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  const left = skipped > 0 ? `; ${count(skipped, 'input')} skipped` : '';
  return `${count(documents.length, 'document')}, ${count(shown, 'event')}, ${count(actors.length, 'actor')}${left}.`;
}
