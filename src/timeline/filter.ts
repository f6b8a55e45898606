import type { Status, TimelineEvent } from '../event/types.ts';
import { dayNumber } from '../util/days.ts';
import { daysOf } from './days-of.ts';
import { textMatcher, type SearchIndex } from './search.ts';

/** Inclusive ISO days. */
export interface DayRange {
  from: string;
  to: string;
}

/** Whether one of the chosen actors must take part, or every one of them. */
export type Match = 'any' | 'all';

/** A filter is plain data: an empty part lets everything through. */
export interface Filter {
  /** Events in which these take part. */
  actors: readonly string[];
  match: Match;
  /** Events in which none of these takes part. */
  without: readonly string[];
  statuses: readonly Status[];
  /** Events that one of these documents tells. */
  documents: readonly string[];
  /** Words in title, quotes, source paragraphs and names of actors; all must be there. */
  text: string;
  /** Events that may have been on at least one day of this range. */
  range: DayRange | null;
}

export const everything: Filter = {
  actors: [],
  match: 'any',
  without: [],
  statuses: [],
  documents: [],
  text: '',
  range: null,
};

/** The parts of a filter that can keep an event out. */
export type Part = 'actors' | 'without' | 'statuses' | 'documents' | 'text' | 'range';

export type Filtered = Pick<
  TimelineEvent,
  'id' | 'title' | 'sources' | 'actors' | 'status' | 'when'
>;
type Test = (event: Filtered) => boolean;

/** A test for each part of the filter that holds anything. */
export function testsOf(filter: Filter, index: SearchIndex): [Part, Test][] {
  return Object.entries(makers).flatMap(([part, make]): [Part, Test][] => {
    const test = make(filter, index);
    return test ? [[part as Part, test]] : [];
  });
}

export function isFiltering(filter: Filter): boolean {
  return (
    [filter.actors, filter.without, filter.statuses, filter.documents].some(
      ({ length }) => length > 0,
    ) ||
    filter.text.trim() !== '' ||
    filter.range !== null
  );
}

const makers: Readonly<Record<Part, (filter: Filter, index: SearchIndex) => Test | null>> = {
  actors: ({ actors, match }) => {
    const [wanted, enough] = [new Set(actors), match === 'all' ? new Set(actors).size : 1];
    if (wanted.size === 0) return null;
    return (event) => shared(wanted, event.actors) >= enough;
  },
  without: ({ without }) => {
    const out = new Set(without);
    return out.size === 0 ? null : (event) => shared(out, event.actors) === 0;
  },
  statuses: ({ statuses }) => {
    const wanted = new Set(statuses);
    return wanted.size === 0 ? null : (event) => wanted.has(event.status);
  },
  documents: ({ documents }) => {
    const wanted = new Set(documents);
    if (wanted.size === 0) return null;
    return (event) => event.sources.some(({ document }) => wanted.has(document));
  },
  text: ({ text }, index) => (text.trim() === '' ? null : textMatcher(index, text)),
  range: ({ range }) => {
    if (range === null) return null;
    const [from, to] = [dayNumber(range.from), dayNumber(range.to)];
    return ({ when }) => within(when, from, to);
  },
};

/** The first event of a list in time order that may have been on a day of the range. */
export function firstIn<E extends Pick<TimelineEvent, 'when'>>(
  events: readonly E[],
  range: DayRange,
): E | undefined {
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)];
  const begins = ({ when }: E): boolean => {
    const [first] = daysOf(when);
    return first >= from && first <= to;
  };
  // What begins in the range before what only reaches into it, as a century does into every year.
  return events.find(begins) ?? events.find(({ when }) => within(when, from, to));
}

function within(when: TimelineEvent['when'], from: number, to: number): boolean {
  const [first, last] = daysOf(when);
  return last >= from && first <= to;
}

/** How many of the wanted ids are in a list, each counted once. */
function shared(wanted: ReadonlySet<string>, ids: readonly string[]): number {
  let n = 0;
  ids.forEach((id, i) => {
    if (wanted.has(id) && ids.indexOf(id) === i) n++;
  });
  return n;
}
