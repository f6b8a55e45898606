import { english } from '../../src/language/english.ts';
import type { Model } from '../../src/layout/model.ts';
import { SPAN } from '../../src/layout/shape.ts';
import { widthsOf } from '../../src/layout/text-width.ts';

/** Times are milliseconds in UTC, `end` exclusive; sorted by `start`. */
export interface BenchEvent {
  id: number;
  start: number;
  end: number | null;
  group: string;
  title: string;
}

const DAY = 86_400_000;

/** The comparison's events as the drawing reads its own: columns, without an object for each. */
export function modelOfBench(events: readonly BenchEvent[]): Model {
  const size = events.length;
  const start = new Float64Array(size);
  const end = new Float64Array(size);
  const shape = new Uint8Array(size);
  const weight = new Float32Array(size);
  const items = new Uint32Array(size);
  const offset = new Uint32Array(size + 1);
  const groups = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const event = events[i];
    if (!event) continue;
    const day = event.start / DAY;
    start[i] = day;
    end[i] = event.end === null ? day + 1 : event.end / DAY;
    shape[i] = (end[i] ?? 0) - day > 1 ? SPAN : 0;
    weight[i] = (Math.imul(event.id, 2_654_435_761) >>> 0) / 2 ** 32;
    let group = groups.get(event.group);
    if (group === undefined) groups.set(event.group, (group = groups.size));
    items[i] = group;
    offset[i + 1] = i + 1;
  }
  const title = (i: number): string => events[i]?.title ?? '';
  return {
    size,
    language: english,
    undrawn: 0,
    start,
    end,
    shape,
    weight,
    status: new Uint8Array(size),
    actors: { offset, items },
    actorNames: [...groups.keys()],
    actorIds: [...groups.keys()],
    document: new Int32Array(size).fill(-1),
    documentNames: [],
    sent: new Float64Array(0),
    id: (i) => String(events[i]?.id),
    title,
    width: widthsOf(size, title),
  };
}
