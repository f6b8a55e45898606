import type { TimelineEvent } from '../event/types.ts';

type Told = Pick<TimelineEvent, 'id' | 'sources'>;
type ToldIn = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly Told[], ToldIn>();

/**
 * Ids of the events that each paragraph tells, by `<document id>.<paragraph id>`. Of the events as the
 * machine or the editor made them, whatever was said of them since; made once for a list.
 */
export function toldIn(events: readonly Told[]): ToldIn {
  const work = tellingAhead(events);
  let found = known.get(events);
  while (!found) {
    work.next();
    found = known.get(events);
  }
  return found;
}

/** Lists what paragraphs tell, an event with each step, so that the caller can pause between. */
export function* tellingAhead(events: readonly Told[]): Generator<void, void> {
  const found = new Map<string, string[]>();
  for (const { id, sources } of events) {
    for (const { document, paragraph } of sources) {
      const key = `${document}.${paragraph}`;
      const here = found.get(key);
      if (!here) found.set(key, [id]);
      else if (here.at(-1) !== id) here.push(id);
    }
    yield;
  }
  known.set(events, found);
}
