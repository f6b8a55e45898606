import type { ActorType } from '../actor/types.ts';
import type { Kind, Status, TimelineEvent, When } from '../event/types.ts';
import type { Problem } from '../load/types.ts';
import type { Timeline } from '../timeline/types.ts';

/** An actor by name; the type is null where the file does not say. */
export interface NamedActor {
  name: string;
  type: ActorType | null;
}

/** One event as a file of another program gives it. */
export interface ImportedRow {
  /** Line of the file, or number of the event in it; 1-based. */
  place: number;
  id: string;
  title: string;
  /** What the file says about it beside its title, as plain text. */
  text: string;
  when: When;
  status: Status;
  polarity: TimelineEvent['polarity'];
  kind: Kind;
  actors: NamedActor[];
  reportedBy: NamedActor | null;
  starred: boolean;
  checked: boolean;
  note: string;
}

/** Rows that could be read, and a problem for each that could not. */
export interface ImportedRows {
  title: string;
  rows: ImportedRow[];
  problems: Problem[];
}

export interface Imported {
  timeline: Timeline;
  problems: Problem[];
}

/** Says in one sentence why a file holds no events that could be read. */
export class ImportError extends Error {}
