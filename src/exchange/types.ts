import type { Actor } from '../actor/types.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import type { Timeline, TimelineDocument } from '../timeline/types.ts';

/** What a writer is handed: the events to write, as a reader sees them, and what they point to. */
export interface Selection {
  title: string;
  /** In time order. */
  events: readonly ReviewedEvent[];
  timeline: Timeline;
  /** As the editor left them: those that were merged into another are not in it. */
  actors: readonly Actor[];
  actor: (id: string) => Actor | undefined;
  document: (id: string) => TimelineDocument | undefined;
  /** Address of the page that shows this timeline, without its hash; null where there is none. */
  page: string | null;
  /** When the timeline was last changed: `2006-08-11T08:04:00Z`. */
  changed: string;
}

/** A file's text, and a sentence for each event that the format could not hold. */
export interface Written {
  text: string;
  problems: string[];
}
