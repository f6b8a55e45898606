import { addTo } from '../../util/add-to.ts';
import { LINK, likeness } from './likeness.ts';
import type { Terms } from './terms.ts';
import type { Weighed } from './weights.ts';

export interface Pair {
  a: Weighed;
  b: Weighed;
  likeness: number;
}

const keyOf = ({ a, b }: Pair): string => `${a.event.id} ${b.event.id}`;

/** More events than these that share a term are too many for the term to tell. */
const COMMON = 40;

function* intervals(all: readonly Terms[]): Iterable<Terms[]> {
  const lists = new Map<string, Terms[]>();
  for (const one of all) {
    const { kind, when } = one.event;
    addTo(lists, `${kind} ${when.earliest} ${when.latest}`, one);
  }
  yield* lists.values();
}

/** Whether no document tells both. */
function apart(a: Weighed, b: Weighed): boolean {
  for (const document of a.documents) if (b.documents.has(document)) return false;
  return true;
}

/** Places in a list of the events that have each term. */
function placesOf(list: readonly Weighed[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  list.forEach(({ words, actors }, place) => {
    for (const stem of words.keys()) addTo(places, stem, place);
    for (const id of actors.keys()) addTo(places, id, place);
  });
  return places;
}

/** Every two events of a crowded interval that share a telling term, once. */
function* telling(list: readonly Weighed[]): Iterable<[Weighed, Weighed]> {
  const partners = list.map((): number[] => []);
  for (const places of placesOf(list).values())
    if (places.length <= COMMON)
      places.forEach((place, i) => partners[place]?.push(...places.slice(i + 1)));
  const met = new Int32Array(list.length).fill(-1);
  for (const [place, one] of list.entries())
    for (const partner of partners[place] ?? []) {
      const other = list[partner];
      if (met[partner] !== place && other) yield [one, other];
      met[partner] = place;
    }
}

function* twos(list: readonly Weighed[]): Iterable<[Weighed, Weighed]> {
  for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) yield [a, b];
}

/**
 * Pairs of events of one kind and interval, from different documents, that are likely one happening; the likeliest first. In a
 * crowded interval only events that share a telling term are compared, so that the work grows with the number of events.
 */
export function likelyPairs(all: readonly Terms[], weigh: (terms: Terms) => Weighed): Pair[] {
  const found: Pair[] = [];
  for (const list of intervals(all)) {
    // Weighed one interval at a time, as what is kept of all events at once is slow to allocate.
    const interval = list.length > 1 ? list.map(weigh) : [];
    for (const two of interval.length <= COMMON ? twos(interval) : telling(interval)) {
      if (!apart(...two)) continue;
      const [a, b] = two[0].event.id < two[1].event.id ? two : [two[1], two[0]];
      const value = likeness(a, b);
      if (value >= LINK) found.push({ a, b, likeness: value });
    }
  }
  return found.sort((x, y) => y.likeness - x.likeness || (keyOf(x) < keyOf(y) ? -1 : 1));
}
