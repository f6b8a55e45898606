import { listsOf, type Lists } from './lists.ts';
import type { Model } from './model.ts';
import { STATUSES } from './status.ts';

export type GroupBy = 'actor' | 'status' | 'document' | 'none';

/** Actors beyond these, by count, share one lane. */
export const MOST_LANES = 12;

export interface LaneHead {
  /** `actor:japan`, `status:planned`, `document:06TOKYO4543`, `other`, `none`, `all`: the same in every view. */
  key: string;
  name: string;
  /** Events in it, filtered or not: it settles the order, which no filter changes. */
  count: number;
}

/** Which lane each event is drawn in, and in which others it has a tick. */
export interface Grouping {
  heads: LaneHead[];
  lane: Uint32Array;
  others: Lists | null;
}

/** Lanes with marks of their own before those with nothing but ticks. */
const byMarks = (a: LaneHead & { marks: number }, b: LaneHead & { marks: number }): number =>
  b.marks - a.marks || b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** One lane per value of `keyOf`; the values share `MOST_LANES` lanes and one for the rest. */
function group(
  model: Model,
  names: readonly string[],
  ids: readonly string[],
  keys: (event: number, use: (value: number) => void) => void,
  words: { kind: string; none: string },
  most: number,
): Grouping {
  const counts = new Uint32Array(names.length);
  const marks = new Uint32Array(names.length);
  let without = 0;
  for (let i = 0; i < model.size; i++) {
    let any = false;
    keys(i, (value) => {
      counts[value] = (counts[value] ?? 0) + 1;
      if (!any) marks[value] = (marks[value] ?? 0) + 1;
      any = true;
    });
    if (!any) without++;
  }
  const present = names
    .map((name, value) => ({
      key: `${words.kind}:${ids[value] ?? value}`,
      name,
      count: counts[value] ?? 0,
      marks: marks[value] ?? 0,
      value,
    }))
    .filter((head) => head.count > 0)
    .sort(byMarks);
  const own = present.slice(0, most);
  const rest = present.slice(most);
  const heads: LaneHead[] = own.map(({ key, name, count }) => ({ key, name, count }));
  const laneOf = new Uint32Array(names.length);
  own.forEach((head, lane) => (laneOf[head.value] = lane));
  if (rest.length > 0) {
    for (const head of rest) laneOf[head.value] = heads.length;
    const count = rest.reduce((sum, head) => sum + head.count, 0);
    heads.push({ key: 'other', name: `Other (${rest.length})`, count });
  }
  const none = heads.length;
  if (without > 0) heads.push({ key: 'none', name: words.none, count: without });
  return { heads, ...assign(model, laneOf, keys, none) };
}

function assign(
  model: Model,
  laneOf: Uint32Array,
  keys: (event: number, use: (value: number) => void) => void,
  none: number,
): Pick<Grouping, 'lane' | 'others'> {
  const lane = new Uint32Array(model.size).fill(none);
  let seen: number[] = [];
  const others = listsOf(model.size, (i, items) => {
    seen = [];
    keys(i, (value) => {
      const own = laneOf[value] ?? none;
      if (seen.includes(own)) return;
      if (seen.length === 0) lane[i] = own;
      else items.push(own);
      seen.push(own);
    });
  });
  return { lane, others: others.items.length > 0 ? others : null };
}

/** Heads in their constant order: by count, then by name. What is beyond `most` lanes shares one. */
export function groupLanes(model: Model, by: GroupBy, most = MOST_LANES): Grouping {
  return GROUPINGS[by](model, most);
}

const GROUPINGS: Record<GroupBy, (model: Model, most: number) => Grouping> = {
  actor: (model, most) =>
    group(
      model,
      model.actorNames,
      model.actorIds,
      (i, use) => {
        const end = model.actors.offset[i + 1] ?? 0;
        for (let k = model.actors.offset[i] ?? 0; k < end; k++) use(model.actors.items[k] ?? 0);
      },
      { kind: 'actor', none: 'No actor named' },
      most,
    ),
  status: (model, most) =>
    group(
      model,
      STATUSES.map((row) => row.name),
      STATUSES.map((row) => row.status),
      (i, use) => use(model.status[i] ?? 0),
      { kind: 'status', none: 'No status' },
      most,
    ),
  document: (model, most) =>
    group(
      model,
      model.documentNames,
      model.documentNames,
      (i, use) => {
        const cable = model.document[i] ?? -1;
        if (cable >= 0) use(cable);
      },
      { kind: 'document', none: 'No cable' },
      most,
    ),
  none: (model) => ({
    heads: [{ key: 'all', name: 'All events', count: model.size }],
    lane: new Uint32Array(model.size),
    others: null,
  }),
};
