import type { EventSource, Telling, TimelineEvent } from '../../event/types.ts';

/** When each document was sent, by id; empty where it does not say. */
export type SentDays = ReadonlyMap<string, string>;

const firstSent = (event: Pick<TimelineEvent, 'sources'>, sent: SentDays): string =>
  event.sources.map(({ document }) => sent.get(document) ?? '').sort()[0] ?? '';

/** By the sending of the document that tells it, then by id. */
function inOrderOfTelling(events: readonly TimelineEvent[], sent: SentDays): TimelineEvent[] {
  return events
    .map((event) => ({ event, day: firstSent(event, sent) }))
    .sort((a, b) => (a.day === b.day ? (a.event.id < b.event.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .map(({ event }) => event);
}

function tellingOf({ id, title, status, polarity, sources }: TimelineEvent): Telling {
  return { id, document: sources[0]?.document ?? '', title, status, polarity };
}

/** What was told before it was told together: one telling for an event by itself. */
const historyOf = (event: TimelineEvent): readonly Telling[] => event.history ?? [tellingOf(event)];

/**
 * One event of those that several documents tell of one happening. Its id is the earliest telling's; its title, status and first
 * source are the latest's that is more than background, for what was planned has been held since.
 */
export function oneEvent(members: readonly TimelineEvent[], sent: SentDays): TimelineEvent {
  const told = inOrderOfTelling(members, sent);
  const [first] = told;
  const last = told.findLast(({ status }) => status !== 'background') ?? told.at(-1);
  if (!first || !last) throw new RangeError('No event to make one of.');
  const others = told.filter((event) => event !== last);
  const sources: EventSource[] = [last, ...others].flatMap((event) => event.sources);
  return {
    ...last,
    id: first.id,
    actors: [...new Set([last, ...others].flatMap((event) => event.actors))],
    sources,
    confidence: Math.max(...told.map((event) => event.confidence)),
    reasons: [...new Set([...last.reasons, 'told-in-other-cables'])],
    visible: told.some((event) => event.visible),
    history: told.flatMap(historyOf),
  };
}
