import type { TimelineEvent } from '../event/types.ts';
import { dayNumber } from '../util/days.ts';
import { listsOf, type Lists } from './lists.ts';
import { shapeOf } from './shape.ts';
import { statusIndex } from './status.ts';

/** Events as columns, sorted by first day: built once per data set, read by every frame. */
export interface Model {
  readonly size: number;
  /** First day, and the day after the last. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Bits of shape.ts. */
  readonly shape: Uint8Array;
  /** Index in STATUSES. */
  readonly status: Uint8Array;
  /** Importance: the higher, the sooner labelled. */
  readonly weight: Float32Array;
  /** Actors of each event, the first one first, as indices of `actorNames`. */
  readonly actors: Lists;
  readonly actorNames: readonly string[];
  /** The cable that tells it best, as an index of `documentNames`; -1 where none. */
  readonly document: Int32Array;
  readonly documentNames: readonly string[];
  /** Days on which the cables were sent, by index; NaN where unknown. */
  readonly sent: Float64Array;
  id(event: number): string;
  title(event: number): string;
}

interface Named {
  id: string;
  name: string;
}
interface Cable {
  id: string;
  title: string;
  sent: string | null;
}

const indexOf = (rows: readonly { id: string }[]): Map<string, number> =>
  new Map(rows.map((row, i) => [row.id, i]));

/** Events without a day on the calendar are left out. */
export function modelOf(
  events: readonly TimelineEvent[],
  actors: readonly Named[],
  documents: readonly Cable[],
): Model {
  const rows = events
    .flatMap((event) => {
      const shape = shapeOf(event.when);
      return shape ? [{ event, ...shape }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const actorIndex = indexOf(actors);
  const cableIndex = indexOf(documents);
  return {
    size: rows.length,
    start: Float64Array.from(rows, (row) => row.start),
    end: Float64Array.from(rows, (row) => row.end),
    shape: Uint8Array.from(rows, (row) => row.bits),
    status: Uint8Array.from(rows, (row) => statusIndex(row.event.status)),
    weight: Float32Array.from(rows, (row) => importance(row.event)),
    actors: listsOf(rows.length, (i, add) => {
      for (const id of rows[i]?.event.actors ?? []) {
        const actor = actorIndex.get(id);
        if (actor !== undefined) add(actor);
      }
    }),
    actorNames: actors.map((actor) => actor.name),
    document: Int32Array.from(
      rows,
      (row) => cableIndex.get(row.event.sources[0]?.document ?? '') ?? -1,
    ),
    documentNames: documents.map((cable) => cable.title || cable.id),
    sent: Float64Array.from(documents, (cable) => dayNumber(cable.sent ?? '')),
    id: (i) => rows[i]?.event.id ?? '',
    title: (i) => rows[i]?.event.title ?? '',
  };
}

const importance = (event: TimelineEvent): number =>
  event.confidence + Math.log2(1 + event.sources.length) - (event.kind === 'metadata' ? 1 : 0);
