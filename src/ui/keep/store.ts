import type { Timeline } from '../../timeline/types.ts';

/** A timeline as it was kept, and the number that this keeping had. */
export interface Kept {
  timeline: Timeline;
  /** Counts from 1 and grows with every change, whichever tab made it. */
  revision: number;
}

/** Another tab kept something since this one last looked. */
export class Overtaken extends Error {}

/** Where a page keeps its timeline, so that a test can hand in another. */
export interface Store {
  /**
   * What is kept; null where nothing is.
   * @param known what this page has already, so that only what changed is read.
   */
  read(known?: Kept): Promise<Kept | null>;
  /**
   * Keeps a timeline in place of the one of `since`, and resolves once it is on the disk.
   * @param since what this page last read or kept; null where it knows of nothing kept.
   * @throws Overtaken where something else is kept by now; nothing is written then.
   */
  write(timeline: Timeline, since: Kept | null): Promise<Kept>;
  /** Calls back when another tab has kept something; returns how to stop. */
  listen(changed: () => void): () => void;
}
