import type { Status } from '../event/types.ts';
import { testsOf, type Filter, type Filtered, type Part } from './filter.ts';
import type { SearchIndex } from './search.ts';

/** What a filter lets through, and how many events each choice would show. */
export interface Facets {
  shown: ReadonlySet<string>;
  /**
   * Events per actor, status and document that pass every other part of the filter. Where all
   * chosen actors must take part, an actor's count is of the events shared with them; an actor that
   * is left out counts the events that come back with it.
   */
  actors: ReadonlyMap<string, number>;
  statuses: ReadonlyMap<Status, number>;
  documents: ReadonlyMap<string, number>;
  /** Events that this part alone keeps out. */
  kept: ReadonlyMap<Part, number>;
}

/**
 * One pass over the events: which pass, and the counts that follow the other parts. An event that
 * one part alone keeps out still counts for the choices of that part.
 */
export function facets(events: readonly Filtered[], filter: Filter, index: SearchIndex): Facets {
  const tests = testsOf(filter, index);
  const out = new Set(filter.without);
  const shown = new Set<string>();
  const actors = new Map<string, number>();
  const statuses = new Map<Status, number>();
  const documents = new Map<string, number>();
  const kept = new Map<Part, number>();
  for (const event of events) {
    const only = failing(tests, event);
    if (only === several) continue;
    if (only === null) shown.add(event.id);
    else count(kept, only);
    if (only === null || (only === 'actors' && filter.match === 'any'))
      for (const id of distinct(event.actors)) count(actors, id);
    if (only === 'without')
      for (const id of distinct(event.actors)) if (out.has(id)) count(actors, id);
    if (only === null || only === 'statuses') count(statuses, event.status);
    if (only === null || only === 'documents') countDocuments(documents, event);
  }
  return { shown, actors, statuses, documents, kept };
}

/** More than one part. */
const several = 'several';

/** The part that an event fails; null where it passes all. Makes nothing: it is asked of every event. */
function failing(tests: ReturnType<typeof testsOf>, event: Filtered): Part | typeof several | null {
  let only: Part | null = null;
  for (const [part, test] of tests) {
    if (test(event)) continue;
    if (only !== null) return several;
    only = part;
  }
  return only;
}

function countDocuments(counts: Map<string, number>, { sources }: Filtered): void {
  const [first] = sources;
  if (sources.length === 1 && first) count(counts, first.document);
  else for (const id of new Set(sources.map(({ document }) => document))) count(counts, id);
}

/** Most events name one actor or two, for which a set costs more than it is worth. */
function distinct(ids: readonly string[]): Iterable<string> {
  return ids.length < 2 || (ids.length === 2 && ids[0] !== ids[1]) ? ids : new Set(ids);
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
