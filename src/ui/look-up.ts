import type { TimelineEvent } from '../event/types.ts';
import { paragraphKey } from './paragraph-key.ts';

/** Which events each paragraph tells, in the order of the list. */
export function byParagraph<E extends Pick<TimelineEvent, 'sources'>>(
  events: readonly E[],
): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, E[]>();
  for (const event of events)
    for (const { document, paragraph } of event.sources) {
      const key = paragraphKey(document, paragraph);
      const here = found.get(key);
      if (!here) found.set(key, [event]);
      else if (here.at(-1) !== event) here.push(event);
    }
  return found;
}

/** The event that each merged event went into, by id. */
export function mergedInto(
  events: readonly { id: string; merged: readonly string[] }[],
): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ id, merged }) => merged.map((part) => [part, id] as const)));
}

export function namesOf(
  items: readonly { id: string; name: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}

/** Where each item stands in a list, counted from 0. */
export function placesOf(items: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, i) => [id, i]));
}
