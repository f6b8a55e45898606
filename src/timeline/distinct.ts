import type { EventSource } from '../event/types.ts';
import type { Findings } from './build.ts';

/**
 * Gives documents that share an id, but not their text, ids of their own: `notes`, `notes-2`.
 * Only texts without a cable's id, called after their files, come to that.
 */
export function distinct(found: readonly Findings[]): Findings[] {
  const taken = new Set(found.map((one) => one.document.id));
  const seen = new Set<string>();
  return found.map((one) => {
    const { id } = one.document;
    if (!seen.has(id)) {
      seen.add(id);
      return one;
    }
    let n = 2;
    while (taken.has(`${id}-${n}`)) n += 1;
    taken.add(`${id}-${n}`);
    return called(one, `${id}-${n}`);
  });
}

function called(found: Findings, id: string): Findings {
  const old = found.document.id;
  const moved = (source: EventSource): EventSource => ({ ...source, document: id });
  return {
    ...found,
    document: { ...found.document, id },
    events: found.events.map((event) => ({
      ...event,
      id: `${id}${event.id.slice(old.length)}`,
      sources: event.sources.map(moved),
    })),
    mentions: found.mentions.map(({ when, source }) => ({ when, source: moved(source) })),
  };
}
