import type { CableDocument } from './cable/types.ts';
import type { Input, Problem } from './load/types.ts';
import { buildTimeline as join, findAll } from './timeline/build.ts';
import { readAll } from './timeline/read.ts';
import type { Timeline } from './timeline/types.ts';

export type { CableDocument, Input, Problem, Timeline };
export type { Actor } from './actor/types.ts';
export type { TimelineEvent, When } from './event/types.ts';
export { TimelineError } from './timeline/file.ts';
export { parseTimeline } from './timeline/schema.ts';

/** Reads cables in any supported format, told apart by content. Never throws for what it reads. */
export async function readCables(
  inputs: Iterable<Input> | AsyncIterable<Input>,
): Promise<{ cables: CableDocument[]; problems: Problem[] }> {
  const cables: CableDocument[] = [];
  const problems: Problem[] = [];
  for await (const read of readAll(inputs)) {
    if (read.kind === 'cable') cables.push(read.cable);
    else problems.push(read.problem);
  }
  return { cables, problems };
}

/** Finds the dated events in cables, with the actors in them, as one timeline in time order. */
export function buildTimeline(cables: readonly CableDocument[], title?: string): Timeline {
  return join(cables.map(findAll), title);
}
