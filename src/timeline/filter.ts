import type { Status, TimelineEvent } from '../event/types.ts';
import { dayNumber } from '../util/days.ts';
import { textMatcher, type SearchIndex } from './search.ts';

/** Inclusive ISO days. */
export interface DayRange {
  from: string;
  to: string;
}

/** A filter is plain data: an empty part lets everything through. */
export interface Filter {
  /** Events in which any of these takes part. */
  actors: readonly string[];
  statuses: readonly Status[];
  /** Words in title, quotes and source paragraphs; all must be there. */
  text: string;
  /** Events that may have been on at least one day of this range. */
  range: DayRange | null;
}

export const everything: Filter = { actors: [], statuses: [], text: '', range: null };

/** What a filter lets through, and how many events each choice would show. */
export interface Facets {
  shown: ReadonlySet<string>;
  /** Events per actor and per status that pass every other part of the filter. */
  actors: ReadonlyMap<string, number>;
  statuses: ReadonlyMap<Status, number>;
}

type Filtered = Pick<TimelineEvent, 'id' | 'title' | 'sources' | 'actors' | 'status' | 'when'>;
type Test = (event: Filtered) => boolean;

/** One pass over the events: which pass, and the counts that follow the other parts. */
export function facets(events: readonly Filtered[], filter: Filter, index: SearchIndex): Facets {
  const byActor = actorTest(filter.actors);
  const byStatus = statusTest(filter.statuses);
  const byText = filter.text.trim() === '' ? always : textMatcher(index, filter.text);
  const byRange = rangeTest(filter.range);
  const shown = new Set<string>();
  const actors = new Map<string, number>();
  const statuses = new Map<Status, number>();
  for (const event of events) {
    if (!byText(event) || !byRange(event)) continue;
    const [actorPasses, statusPasses] = [byActor(event), byStatus(event)];
    if (actorPasses && statusPasses) shown.add(event.id);
    if (statusPasses) for (const id of new Set(event.actors)) count(actors, id);
    if (actorPasses) count(statuses, event.status);
  }
  return { shown, actors, statuses };
}

export function isFiltering(filter: Filter): boolean {
  return (
    filter.actors.length > 0 ||
    filter.statuses.length > 0 ||
    filter.text.trim() !== '' ||
    filter.range !== null
  );
}

const always: Test = () => true;

function actorTest(ids: readonly string[]): Test {
  if (ids.length === 0) return always;
  const wanted = new Set(ids);
  return (event) => event.actors.some((id) => wanted.has(id));
}

function statusTest(statuses: readonly Status[]): Test {
  if (statuses.length === 0) return always;
  const wanted = new Set(statuses);
  return (event) => wanted.has(event.status);
}

function rangeTest(range: DayRange | null): Test {
  if (range === null) return always;
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)];
  return ({ when }) => dayNumber(when.latest) >= from && dayNumber(when.earliest) <= to;
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
