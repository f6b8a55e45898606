import type { Grouping, LaneHead } from './group.ts';

/** By count, by name, or by hand: the keys of lanes in their order; lanes not named come after. */
export type LaneOrder = 'count' | 'name' | readonly string[];

/** Lanes that stand for no one value are last, unless a hand has put them elsewhere. */
const GENERAL: ReadonlySet<string> = new Set(['other', 'none']);

/** The same lanes in another order. Linear in events. */
export function inOrder(grouping: Grouping, order: LaneOrder): Grouping {
  if (order === 'count') return grouping;
  const { heads, others } = grouping;
  const sorted = order === 'name' ? byName(heads) : byHand(heads, order);
  const place = new Map(sorted.map((head, i) => [head.key, i]));
  const moved = Uint32Array.from(heads, (head) => place.get(head.key) ?? 0);
  const renumbered = (lanes: Uint32Array): Uint32Array => lanes.map((lane) => moved[lane] ?? lane);
  return {
    heads: sorted,
    lane: renumbered(grouping.lane),
    others: others && { offset: others.offset, items: renumbered(others.items) },
  };
}

function byName(heads: readonly LaneHead[]): LaneHead[] {
  const last = (head: LaneHead): number => (GENERAL.has(head.key) ? 1 : 0);
  const folded = new Map(heads.map((head) => [head, head.name.toLowerCase()]));
  const name = (head: LaneHead): string => folded.get(head) ?? '';
  return heads.toSorted(
    (a, b) => last(a) - last(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0),
  );
}

function byHand(heads: readonly LaneHead[], keys: readonly string[]): LaneHead[] {
  const place = new Map(keys.map((key, i) => [key, i]));
  const at = (head: LaneHead): number => place.get(head.key) ?? keys.length;
  return heads.toSorted((a, b) => at(a) - at(b));
}

/**
 * The keys of all lanes with one of them put at `index` among those on show; what a filter keeps
 * out stays in its place.
 */
export function moved(
  heads: readonly LaneHead[],
  key: string,
  index: number,
  all: readonly LaneHead[] = heads,
): string[] {
  const keys = heads.map((head) => head.key).filter((other) => other !== key);
  keys.splice(Math.max(0, Math.min(index, keys.length)), 0, key);
  const shown = new Set(keys);
  const queue = keys.values();
  const places = all.map((head) => (shown.has(head.key) ? queue.next().value : head.key));
  return [...places.filter((place) => place !== undefined), ...queue];
}
