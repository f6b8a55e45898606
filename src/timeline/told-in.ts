import type { TimelineEvent } from '../event/types.ts';
import { finish } from '../util/finish.ts';

type Told = Pick<TimelineEvent, 'id' | 'sources'>;
type ToldIn = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly Told[], ToldIn>();

/**
 * Ids of the events that each paragraph tells, by `<document id>.<paragraph id>`. Of the events as the
 * machine or the editor made them, whatever was said of them since; made once for a list.
 */
export const toldIn = (events: readonly Told[]): ToldIn =>
  known.get(events) ?? finish(tellingAhead(events));

/** Lists what paragraphs tell, an event with each step, so that the caller can pause between. */
export function* tellingAhead(events: readonly Told[]): Generator<void, ToldIn> {
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
  return found;
}
