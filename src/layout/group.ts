import { listsOf, type Lists } from './lists.ts';
import type { Model } from './model.ts';

export interface LaneHead {
  /** `actor:japan`, `status:planned`, `document:09OSLO112`, `other`, `none`, `all`: the same in every view. */
  key: string;
  name: string;
  /** Events in it, filtered or not: it settles the order, which no filter changes. */
  count: number;
}

/** What an actor filter leaves: lanes follow it. */
export interface Followed {
  /** 1 for what the filter lets through; null where that is everything. */
  mask: Uint8Array | null;
  /** Indices of the actors chosen; their lanes hold the marks and stand first. */
  actors: ReadonlySet<number>;
}

/** Which lane each event is drawn in, and in which others it has a tick. */
export interface Grouping {
  heads: LaneHead[];
  lane: Uint32Array;
  others: Lists | null;
}

interface Present extends Omit<LaneHead, 'key'> {
  marks: number;
  chosen: boolean;
}

/** Chosen lanes first; of as many events, those with marks of their own before those with ticks. */
const byMarks = (a: Present, b: Present): number =>
  Number(b.chosen) - Number(a.chosen) ||
  b.count - a.count ||
  b.marks - a.marks ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** One lane per value of `keys`; the values share `most` lanes and one for the rest. */
export function group(
  model: Model,
  names: readonly string[],
  ids: readonly string[],
  keys: (event: number, use: (value: number) => void) => void,
  words: { kind: string; none: string },
  most: number,
  { mask, actors: chosen }: Followed,
): Grouping {
  const counts = new Uint32Array(names.length);
  const marks = new Uint32Array(names.length);
  let without = 0;
  for (let i = 0; i < model.size; i++) {
    if (mask?.[i] === 0) continue;
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
      name,
      count: counts[value] ?? 0,
      marks: marks[value] ?? 0,
      chosen: words.kind === 'actor' && chosen.has(value),
      value,
    }))
    .filter((head) => head.count > 0)
    .sort(byMarks);
  const own = present.slice(0, most);
  const rest = present.slice(most);
  const heads: LaneHead[] = own.map(({ value, name, count }) => ({
    key: `${words.kind}:${ids[value] ?? value}`,
    name,
    count,
  }));
  const laneOf = new Uint32Array(names.length);
  own.forEach((head, lane) => (laneOf[head.value] = lane));
  if (rest.length > 0) {
    for (const head of rest) laneOf[head.value] = heads.length;
    const count = rest.reduce((sum, head) => sum + head.count, 0);
    heads.push({ key: 'other', name: model.language.say('other', { n: rest.length }), count });
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
