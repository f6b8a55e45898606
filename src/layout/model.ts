import type { TimelineEvent } from '../event/types.ts';
import type { Language } from '../language/types.ts';
import { dayNumber } from '../util/days.ts';
import { listsOf, type Lists } from './lists.ts';
import { QUIET, shapeOf } from './shape.ts';
import { statusIndex } from './status.ts';
import { widthsOf } from './text-width.ts';

/** Events as columns, sorted by first day: built once per data set, read by every frame. */
export interface Model {
  readonly size: number;
  /** What all that is written in the drawing is written in, but for names and titles. */
  readonly language: Language;
  /** Events left out, since no calendar holds their day. */
  readonly undrawn: number;
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
  readonly actorIds: readonly string[];
  /** The cable that tells it best, as an index of `documentNames`; -1 where none. */
  readonly document: Int32Array;
  readonly documentNames: readonly string[];
  /** Days on which the cables were sent, by index; NaN where unknown. */
  readonly sent: Float64Array;
  id(event: number): string;
  title(event: number): string;
  /** Width of the title in pixels, by the table of widths. */
  width(event: number): number;
}

export interface Named {
  id: string;
  name: string;
}
export interface Cable {
  id: string;
  title: string;
  sent: string | null;
}

const indexOf = (rows: readonly { id: string }[]): Map<string, number> =>
  new Map(rows.map((row, i) => [row.id, i]));

/** Many events share a day: each day's text is read once. */
function remembering(read: (iso: string) => number): (iso: string) => number {
  const known = new Map<string, number>();
  return (iso) => {
    let day = known.get(iso);
    if (day === undefined) known.set(iso, (day = read(iso)));
    return day;
  };
}

/** Events without a day on the calendar are left out. */
export function modelOf(
  events: readonly TimelineEvent[],
  actors: readonly Named[],
  documents: readonly Cable[],
  language: Language,
): Model {
  const { rows, start, end, shape } = inTime(events);
  const size = rows.length;
  const title = (i: number): string => rows[i]?.title ?? '';
  const actorIndex = indexOf(actors);
  const cableIndex = indexOf(documents);
  const status = new Uint8Array(size);
  const weight = new Float32Array(size);
  const document = new Int32Array(size);
  rows.forEach((event, i) => {
    status[i] = statusIndex(event.status);
    weight[i] = importance(event);
    document[i] = cableIndex.get(event.sources[0]?.document ?? '') ?? -1;
  });
  return {
    size,
    language,
    undrawn: events.length - size,
    start,
    end,
    shape,
    status,
    weight,
    actors: listsOf(size, (i, items) => {
      for (const id of rows[i]?.actors ?? []) {
        const actor = actorIndex.get(id);
        if (actor !== undefined) items.push(actor);
      }
    }),
    actorNames: actors.map((actor) => actor.name),
    actorIds: actors.map((actor) => actor.id),
    document,
    documentNames: documents.map((cable) => cable.id),
    sent: Float64Array.from(documents, (cable) => dayNumber(cable.sent ?? '')),
    id: (i) => rows[i]?.id ?? '',
    title,
    width: widthsOf(size, title),
  };
}

interface InTime extends Pick<Model, 'start' | 'end' | 'shape'> {
  rows: TimelineEvent[];
}

/** Those that have a day, sorted by their first; the usual input is sorted already. */
function inTime(events: readonly TimelineEvent[]): InTime {
  const day = remembering(dayNumber);
  const rows: TimelineEvent[] = [];
  const start = new Float64Array(events.length);
  const end = new Float64Array(events.length);
  const shape = new Uint8Array(events.length);
  let sorted = true;
  for (const event of events) {
    const bounds = shapeOf(event.when, day);
    if (!bounds) continue;
    const i = rows.push(event) - 1;
    start[i] = bounds.start;
    end[i] = bounds.end;
    shape[i] = bounds.bits | (event.kind === 'metadata' ? QUIET : 0);
    sorted &&= bounds.start >= (start[i - 1] ?? -Infinity);
  }
  if (!sorted) {
    const dated = rows.map((event, i) => ({ event, day: start[i] ?? 0 }));
    return inTime(dated.sort((a, b) => a.day - b.day).map(({ event }) => event));
  }
  const size = rows.length;
  return {
    rows,
    start: start.slice(0, size),
    end: end.slice(0, size),
    shape: shape.slice(0, size),
  };
}

const importance = (event: TimelineEvent): number =>
  event.confidence + Math.log2(1 + event.sources.length) - (event.kind === 'metadata' ? 1 : 0);
