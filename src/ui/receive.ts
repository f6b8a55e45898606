import type { Problem } from '../load/types.ts';
import { joinTimelines } from '../timeline/join.ts';
import type { Timeline } from '../timeline/types.ts';
import type { FromFile, ReadResult } from './messages.ts';

/** What is open after reading. */
export interface Received {
  /** Null where nothing was read that could be opened. */
  timeline: Timeline | null;
  problems: Problem[];
  /** Whether it is a saved timeline, exactly as it was. */
  restored: boolean;
}

/** Cables have names of their own. */
type Read = Pick<FromFile, 'timeline'> & Partial<FromFile>;

/** A saved timeline alone takes the place of what was open; anything else is added to it. */
export function restores({ saved, imported, fresh }: ReadResult): boolean {
  return saved.length === 1 && imported.length === 0 && fresh === null;
}

/** @param open what is open; null where that is nothing, or the sample, which makes way. */
export function receive(open: Timeline | null, read: ReadResult): Received {
  const { saved, imported, fresh, problems } = read;
  const more: readonly Read[] = [...saved, ...imported, ...(fresh ? [{ timeline: fresh }] : [])];
  const restored = restores(read);
  if (more.length === 0) return { timeline: null, problems, restored };
  const all = [...problems];
  let timeline = restored ? null : open;
  for (const { timeline: one, file } of more) {
    const joined = timeline ? joinTimelines(timeline, one, file) : { timeline: one, problems: [] };
    timeline = joined.timeline;
    all.push(...joined.problems);
  }
  return { timeline, problems: all, restored };
}
