import type { Problem } from '../load/types.ts';
import { joinTimelines } from '../timeline/join.ts';
import type { Timeline } from '../timeline/types.ts';
import type { ReadResult } from './messages.ts';

/**
 * What is open after reading: a saved timeline alone takes the place of what was open, exactly as
 * it was saved; anything else is added to it. The sample makes way for the reader's own.
 */
export function receive(
  open: Timeline,
  sample: Timeline,
  { saved, fresh, problems }: ReadResult,
): { timeline: Timeline; problems: Problem[]; restored: boolean } {
  const more = fresh ? [...saved, fresh] : saved;
  if (more.length === 0) return { timeline: open, problems, restored: false };
  const restores = fresh === null && saved.length === 1;
  const [base, ...rest] = restores || isEmpty(open, sample) ? more : [open, ...more];
  const all = [...problems];
  let timeline = base ?? open;
  for (const one of rest) {
    const joined = joinTimelines(timeline, one);
    timeline = joined.timeline;
    all.push(...joined.problems);
  }
  return { timeline, problems: all, restored: restores };
}

function isEmpty(open: Timeline, sample: Timeline): boolean {
  return open === sample || open.documents.length === 0;
}
