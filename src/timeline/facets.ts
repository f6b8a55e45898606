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
    const failed = tests.filter(([, test]) => !test(event)).map(([part]) => part);
    const [only, ...others] = failed;
    if (others.length > 0) continue;
    if (only === undefined) shown.add(event.id);
    else count(kept, only);
    const open = (part: Part): boolean => only === undefined || only === part;
    if (only === undefined || (only === 'actors' && filter.match === 'any'))
      for (const id of new Set(event.actors)) count(actors, id);
    if (only === 'without')
      for (const id of new Set(event.actors)) if (out.has(id)) count(actors, id);
    if (open('statuses')) count(statuses, event.status);
    if (open('documents'))
      for (const id of new Set(event.sources.map(({ document }) => document))) count(documents, id);
  }
  return { shown, actors, statuses, documents, kept };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
