import type { Problem } from '../load/types.ts';
import type { Head, Part } from '../timeline/parts.ts';
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

/**
 * What the worker sends: progress; the timelines in parts, each small enough that the page answers
 * between two of them; at last their heads, the saved ones' first, and the problems.
 */
export type FromWorker =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'part'; of: number; part: Part }
  | { kind: 'result'; heads: Head[]; fresh: boolean; problems: Problem[] };
