import type { TimelineEvent } from '../event/types.ts';
import { reviewed, reviewedAlone, type ReviewedEvent } from './review.ts';
import type { Review, Timeline } from './types.ts';

/** More edits than these at once are no hand's, and the whole is read as quickly. */
const many = 100;

interface Reading {
  timeline: Timeline;
  events: readonly ReviewedEvent[];
}

/** The last reading of a list of events. */
const latest = new WeakMap<readonly TimelineEvent[], Reading>();

/** As `reviewed`, for whoever reads a timeline after each edit: what an edit left alone is not read again. */
export function readAgain(timeline: Timeline): readonly ReviewedEvent[] {
  const last = latest.get(timeline.events);
  if (last?.timeline === timeline) return last.events;
  const events = (last && changedOnly(last, timeline)) ?? reviewed(timeline);
  latest.set(timeline.events, { timeline, events });
  return events;
}

/**
 * A reading made from that of another version of a timeline, where the two differ by what was said of
 * a few events that stand alone; null where they differ by more, by a merge or by a date.
 */
function changedOnly(before: Reading, after: Timeline): readonly ReviewedEvent[] | null {
  const { timeline, events } = before;
  const same = ['added', 'actors', 'actorReview'] as const;
  if (same.some((field) => timeline[field] !== after[field])) return null;
  const ids = changed(timeline.review, after.review);
  if (ids.length > many) return null;
  const now = [...events];
  for (const id of ids) {
    if (mergedInto(timeline, id) !== null || mergedInto(after, id) !== null) return null;
    const at = events.findIndex((event) => event.id === id);
    const [old, event] = [events[at], after.events.find((one) => one.id === id)];
    if (!old || !event || old.merged.length > 0) return null;
    const read = reviewedAlone(after, event);
    if (old.when !== read.when) return null; // it has another place
    now[at] = read;
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
