import type { Problem } from '../load/types.ts';
import type { Timeline } from '../timeline/types.ts';

/** A file or a pasted text, with the name people know it by. */
export interface NamedBlob {
  name: string;
  blob: Blob;
}

/** How far reading is, in bytes of all inputs. */
export interface Progress {
  read: number;
  total: number;
  cables: number;
}

/** What came of reading. */
export interface ReadResult {
  /** Timelines that were saved before, as they were. */
  saved: Timeline[];
  /** The timeline of the cables among the inputs; null where there were none. */
  fresh: Timeline | null;
  problems: Problem[];
}

/** What the worker sends: progress, then one result. */
export type FromWorker =
  { kind: 'progress'; progress: Progress } | { kind: 'result'; result: ReadResult };
