import type { Actor } from '../../actor/types.ts';
import type { TimelineEvent } from '../../event/types.ts';
import type { TimelineDocument } from '../types.ts';
import { oneEvent } from './one-event.ts';
import { likelyPairs } from './pairs.ts';
import { termsOf } from './terms.ts';
import { weigher } from './weights.ts';

/**
 * Puts together what several documents tell of one happening: the same interval, shared participants and words, both weighted by
 * how rare they are. Two events of one document stay two. The order of events and documents changes nothing, and every id that
 * went in is an event's or stands in its history.
 */
export function mergeAcross(
  events: readonly TimelineEvent[],
  documents: readonly Pick<TimelineDocument, 'id' | 'sent'>[],
  actors: readonly Actor[],
): TimelineEvent[] {
  if (documents.length < 2) return [...events];
  const all = events.filter(({ kind }) => kind !== 'metadata').map(termsOf);
  const group = new Map<string, TimelineEvent[]>(all.map(({ event }) => [event.id, [event]]));
  for (const { a, b } of likelyPairs(all, weigher(all, actors))) {
    const [one, other] = [group.get(a.event.id) ?? [], group.get(b.event.id) ?? []];
    if (one === other || shareDocument(one, other)) continue;
    const both = [...one, ...other];
    for (const { id } of both) group.set(id, both);
  }
  const sent = new Map(documents.map(({ id, sent: day }) => [id, day ?? '']));
  const done = new Set<TimelineEvent[]>();
  return events.flatMap((event) => {
    const members = group.get(event.id);
    if (!members || members.length < 2) return [event];
    if (done.has(members)) return [];
    done.add(members);
    return [oneEvent(members, sent)];
  });
}

function shareDocument(a: readonly TimelineEvent[], b: readonly TimelineEvent[]): boolean {
  const documents = new Set(a.flatMap(({ sources }) => sources.map((source) => source.document)));
  return b.some(({ sources }) => sources.some(({ document }) => documents.has(document)));
}
