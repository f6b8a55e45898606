import type { ReviewedEvent } from './review.ts';
import type { Review, Timeline } from './types.ts';

/** More edits than these at once are no hand's, and the whole is read as quickly. */
const many = 100;

/**
 * A reading of a timeline made from that of another version of it, where the two differ by what was
 * said of a few events that stand alone; null where they differ by more, by a merge or by a date.
 * @param read one event of the later version; null where it is not the machine's.
 */
export function readAgain(
  before: { timeline: Timeline; events: readonly ReviewedEvent[] },
  after: Timeline,
  read: (id: string) => ReviewedEvent | null,
): readonly ReviewedEvent[] | null {
  const { timeline, events } = before;
  const same = ['events', 'added', 'actors', 'actorReview'] as const;
  if (same.some((field) => timeline[field] !== after[field])) return null;
  const ids = changed(timeline.review, after.review);
  if (ids.length > many) return null;
  const now = [...events];
  for (const id of ids) {
    if (mergedInto(timeline, id) !== null || mergedInto(after, id) !== null) return null;
    const at = events.findIndex((event) => event.id === id);
    const [old, event] = [events[at], read(id)];
    if (!old || !event || old.merged.length > 0) return null;
    if (old.when !== event.when) return null; // it has another place
    now[at] = event;
  }
  return now;
}

function changed(a: Timeline['review'], b: Timeline['review']): string[] {
  const of = (review: Timeline['review'], id: string): Review | undefined =>
    Object.hasOwn(review, id) ? review[id] : undefined;
  const ids = Object.keys(a).filter((id) => of(a, id) !== of(b, id));
  for (const id of Object.keys(b)) if (!Object.hasOwn(a, id)) ids.push(id);
  return ids;
}

const mergedInto = ({ review }: Timeline, id: string): string | null =>
  (Object.hasOwn(review, id) ? review[id]?.mergedInto : null) ?? null;
