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
  /** The saved timeline or the table of events that is being opened; null while cables are read. */
  opening: string | null;
}

/** A timeline, and the name of the file it was read from. */
export interface FromFile {
  file: string;
  timeline: Timeline;
}

/** What came of reading. */
export interface ReadResult {
  /** Timelines that were saved before, as they were. */
  saved: FromFile[];
  /** Timelines made of other programs' events. */
  imported: FromFile[];
  /** The timeline of the cables among the inputs; null where there were none. */
  fresh: Timeline | null;
  problems: Problem[];
}

/**
 * What the page sends: the files, some at a time, and that these are all; once they are read, what is open, in parts, and at last its head
 * (null where nothing is open), which asks for the two to be joined.
 */
export type ToWorker =
  | { kind: 'files'; files: readonly NamedBlob[] }
  | { kind: 'read' }
  | { kind: 'part'; part: Part }
  | { kind: 'join'; head: Head | null };

/**
 * What the worker sends: progress; that all is read; what is to be open from now on, in parts, each
 * small enough that the page answers between two of them, and at last its head and the problems.
 */
export type FromWorker =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'read'; adds: boolean }
  | { kind: 'part'; part: Part }
  | {
      kind: 'result';
      /** Null where nothing was read that could be opened. */
      head: Head | null;
      /** How many of the documents that were open stand, unsent, before those that were sent. */
      known: number;
      problems: Problem[];
      /** Whether it is a saved timeline, exactly as it was. */
      restored: boolean;
    };
