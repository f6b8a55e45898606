import { english } from '../../src/language/english.ts';
import type { Status, TimelineEvent } from '../../src/event/types.ts';
import { dataOf, filtered, type Data } from '../../src/layout/data.ts';
import type { GroupBy } from '../../src/layout/lanes.ts';
import { modelOf, type Model } from '../../src/layout/model.ts';
import { SPAN } from '../../src/layout/shape.ts';
import type { Precision } from '../../src/time/types.ts';
import { isoDay } from '../../src/util/days.ts';

export interface Plain {
  id?: string;
  title?: string;
  from: string;
  to?: string;
  edtf?: string;
  precision?: Precision;
  status?: Status;
  actors?: string[];
  document?: string;
  confidence?: number;
  reportedBy?: string;
  kind?: TimelineEvent['kind'];
}

let next = 0;

export function event(plain: Plain): TimelineEvent {
  const { from, to = from, precision = to === from ? 'day' : 'range' } = plain;
  const id = plain.id ?? `e${next++}`;
  const exact = plain.title ?? `Event ${id}`;
  const source = {
    document: plain.document ?? 'CABLE1',
    paragraph: 'p1',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    time: null,
  };
  return {
    id,
    title: exact,
    when: {
      text: from,
      edtf: plain.edtf ?? from,
      earliest: from,
      latest: to,
      precision,
      inferred: [],
    },
    status: plain.status ?? 'occurred',
    polarity: 'positive',
    kind: plain.kind ?? 'event',
    actors: plain.actors ?? ['Alba'],
    reportedBy: plain.reportedBy ?? null,
    sources: [source],
    confidence: plain.confidence ?? 0.9,
    reasons: [],
    visible: true,
  };
}

const CABLE = { id: 'CABLE1', title: 'Talks at Alba', sent: '1974-03-20T10:00Z' };

const named = (events: readonly TimelineEvent[]): { id: string; name: string }[] =>
  [...new Set(events.flatMap((e) => e.actors))].map((name) => ({ id: name, name }));

export function data(
  plain: readonly Plain[],
  by: GroupBy = 'actor',
  shown?: (event: number) => boolean,
): Data {
  const events = plain.map(event);
  const model = modelOf(events, named(events), [CABLE], english);
  const all = dataOf(model, by);
  if (!shown) return all;
  const mask = Uint8Array.from({ length: model.size }, (_, i) => (shown(i) ? 1 : 0));
  return filtered(model, all.grouping, mask);
}

/** Numbers that look like chance and are the same everywhere. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const VERBS = ['Envoy meets', 'Minister briefs', 'Note delivered to', 'Protest lodged with'];
const OBJECTS = ['harbour board', 'grain mission', 'border commission', 'airline delegates'];
const PLACES = ['at Corvo', 'at Brenn', 'on the island', 'in the capital'];
const STATUSES: Status[] = ['occurred', 'occurred', 'reported', 'planned', 'background'];

/** `n` made-up events of four years, half of them in a few bursts, told by `actors` actors. */
export function many(n: number, actors = 6, seed = 1): Plain[] {
  const random = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const bursts = Array.from({ length: 5 }, () => 1100 + Math.floor(random() * 1300));
  return Array.from({ length: n }, (_, i) => {
    const burst = random() < 0.5;
    const day = burst
      ? pick(bursts) + Math.floor(random() * 40)
      : 1100 + Math.floor(random() * 1400);
    const length = random() < 0.15 ? 2 + Math.floor(random() * 60) : 0;
    return {
      id: `m${i}`,
      title: `${pick(VERBS)} ${pick(OBJECTS)} ${pick(PLACES)}`,
      from: isoDay(day),
      to: isoDay(day + length),
      status: pick(STATUSES),
      actors: [`Actor ${1 + Math.floor(random() * random() * actors)}`],
      confidence: 0.5 + random() / 2,
    };
  });
}

/** As many events as nobody would write out as objects: columns at once, sorted by day. */
export function crowd(size: number, actors = 6): Data {
  const random = chance(7);
  const bursts = Array.from({ length: 5 }, () => 1100 + random() * 1300);
  const pick = (i: number): number => bursts[Math.floor(i * bursts.length)] ?? 0;
  const start = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const burst = random() < 0.5;
    start[i] = Math.floor(burst ? pick(random()) + random() * 40 : 1100 + random() * 1400);
  }
  start.sort();
  const end = start.map((day) => day + (random() < 0.15 ? 2 + Math.floor(random() * 60) : 1));
  const model: Model = {
    size,
    language: english,
    undrawn: 0,
    start,
    end,
    shape: Uint8Array.from(end, (day, i) => (day - (start[i] ?? 0) > 1 ? SPAN : 0)),
    status: Uint8Array.from(start, () => Math.floor(random() * 5)),
    weight: Float32Array.from(start, () => random()),
    actors: {
      offset: Uint32Array.from({ length: size + 1 }, (_, i) => i),
      items: Uint32Array.from(start, () => Math.floor(random() * random() * actors)),
    },
    actorNames: Array.from({ length: actors }, (_, i) => `Actor ${i + 1}`),
    actorIds: Array.from({ length: actors }, (_, i) => `actor-${i + 1}`),
    document: new Int32Array(size).fill(-1),
    documentNames: [],
    sent: new Float64Array(0),
    id: (i) => `c${i}`,
    title: (i) => `Event number ${i}`,
    width: () => 110,
  };
  return dataOf(model, 'actor');
}
