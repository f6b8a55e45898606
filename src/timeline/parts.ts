import type { Timeline } from './types.ts';

/** The fields that grow with the collection. */
export const listFields = ['documents', 'actors', 'events', 'mentions', 'added'] as const;
export type ListField = (typeof listFields)[number];
type Item = NonNullable<Timeline[ListField]>[number];

/** A stretch of one list: small enough to be copied between threads without a page standing still. */
export interface Part {
  field: ListField;
  items: readonly Item[];
}

/** A timeline without its lists. */
export type Head = Omit<Timeline, ListField>;

/** UTF-16 units of text in a part; what is not a document counts as this much. */
const full = 200_000;
const small = 500;

export function headOf({ documents, actors, events, mentions, added, ...head }: Timeline): Head {
  return head;
}

/** The lists in pieces, in order. A list that the timeline has gives one piece at least. */
export function* partsOf(
  timeline: Timeline,
  fields: readonly ListField[] = listFields,
): Generator<Part> {
  for (const field of fields) {
    const list: readonly Item[] | undefined = timeline[field];
    if (!list) continue;
    let start = 0;
    let weight = 0;
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      const own = item ? weightOf(item) : 0;
      if (i > start && weight + own > full) {
        yield { field, items: list.slice(start, i) };
        [start, weight] = [i, 0];
      }
      weight += own;
    }
    yield { field, items: list.slice(start) };
  }
}

/** The timeline of a head and its parts; lists without a part are those of `base`. */
export function joinParts(
  head: Head,
  parts: Iterable<Part>,
  base: Partial<Pick<Timeline, ListField>> = {},
): Timeline {
  const lists: Partial<Record<ListField, Item[]>> = {};
  for (const { field, items } of parts) {
    const list = (lists[field] ??= []);
    for (const item of items) list.push(item);
  }
  const empty = { documents: [], actors: [], events: [], added: [] };
  return { ...head, ...empty, ...base, ...lists } as Timeline;
}

function weightOf(item: Item): number {
  if (!('paragraphs' in item)) return small;
  return item.paragraphs.reduce((sum, { text }) => sum + text.length + small, small);
}
