import { LINK, likeness } from './likeness.ts';
import type { Rarity, Terms } from './terms.ts';

export interface Pair {
  a: Terms;
  b: Terms;
  likeness: number;
}

const keyOf = ({ a, b }: Pick<Pair, 'a' | 'b'>): string => `${a.event.id} ${b.event.id}`;

/** More events than these that share a term are too many for the term to tell. */
const COMMON = 40;

function byKey(all: readonly Terms[], keysOf: (terms: Terms) => Iterable<string>): Terms[][] {
  const lists = new Map<string, Terms[]>();
  for (const terms of all)
    for (const key of keysOf(terms)) {
      const list = lists.get(key);
      if (list) list.push(terms);
      else lists.set(key, [terms]);
    }
  return [...lists.values()];
}

/** Whether no document tells both. */
function apart(a: Terms, b: Terms): boolean {
  for (const document of a.documents) if (b.documents.has(document)) return false;
  return true;
}

/** Every two of a list that stand in different documents. */
function* twos(list: readonly Terms[]): Generator<[Terms, Terms]> {
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1)) if (apart(a, b)) yield [a, b];
}

/**
 * Pairs of events of one kind and interval, from different documents, that are likely one happening; the likeliest first. In a
 * crowded interval only events that share a telling term are compared, so that the work grows with the number of events.
 */
export function likelyPairs(all: readonly Terms[], rarity: Rarity): Pair[] {
  const intervals = byKey(all, ({ event: { kind, when } }) => [
    `${kind} ${when.earliest} ${when.latest}`,
  ]);
  const found = new Map<string, Pair>();
  for (const interval of intervals) {
    const lists =
      interval.length <= COMMON
        ? [interval]
        : byKey(interval, ({ words, actors }) => [...words, ...actors]).filter(
            (list) => list.length <= COMMON,
          );
    for (const list of lists)
      for (const two of twos(list)) {
        const [a, b] = two[0].event.id < two[1].event.id ? two : [two[1], two[0]];
        const key = keyOf({ a, b });
        if (!found.has(key)) found.set(key, { a, b, likeness: likeness(a, b, rarity) });
      }
  }
  return [...found.values()]
    .filter((pair) => pair.likeness >= LINK)
    .sort((x, y) => y.likeness - x.likeness || (keyOf(x) < keyOf(y) ? -1 : 1));
}
