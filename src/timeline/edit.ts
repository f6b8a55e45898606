import type { TimelineEvent } from '../event/types.ts';
import { mergeTarget, reviewOf } from './review.ts';
import type { Review, Timeline } from './types.ts';

/** Says in one sentence why an edit cannot be made. The timeline stays as it was. */
export class EditError extends Error {}

/** What an editor may write; `undefined` gives a field back to the machine. */
export type Change = { [Field in keyof Omit<Review, 'mergedInto'>]: Review[Field] | undefined };

/** Writes over the machine's fields of an event; what equals the machine's is not kept. */
export function editEvent(timeline: Timeline, id: string, change: Change): Timeline {
  const event = found(timeline, id);
  const machine = { ...event, hidden: !event.visible, ...unmarked };
  const review: Record<string, unknown> = { ...reviewOf(timeline, id), ...change };
  for (const [field, value] of Object.entries(review))
    if (value === undefined || same(value, machine[field as keyof typeof machine]))
      delete review[field];
  return withReview(timeline, id, review);
}

/**
 * Makes one event part of another: it leaves the list and lends its sources.
 * @throws EditError where the two are one, or are already merged the other way round.
 */
export function mergeEvents(timeline: Timeline, id: string, into: string): Timeline {
  found(timeline, id);
  const known = new Set([...timeline.events, ...timeline.added].map((event) => event.id));
  found(timeline, into);
  const target = mergeTarget(timeline, into, known);
  if (target === id) throw new EditError('An event cannot be merged with itself.');
  return withReview(timeline, id, { ...reviewOf(timeline, id), mergedInto: target });
}

/**
 * Takes an event apart: what was merged into it stands alone again; where nothing was, each of its
 * sources becomes an event of the editor's and the machine's is hidden.
 * @throws EditError where there is nothing to take apart.
 */
export function splitEvent(timeline: Timeline, id: string): Timeline {
  const parts = Object.keys(timeline.review).filter(
    (other) => reviewOf(timeline, other).mergedInto === id,
  );
  if (parts.length > 0) return parts.reduce(unmerged, timeline);
  const event = found(timeline, id);
  if (event.sources.length < 2) throw new EditError('This event has one source only.');
  const added = event.sources.map((source, i) => ({
    ...event,
    id: freeId(timeline, `${id}.${i + 1}`),
    sources: [source],
    origin: 'editor' as const,
  }));
  const hidden = editEvent(timeline, id, { hidden: true });
  return { ...hidden, added: [...hidden.added, ...added] };
}

/** Gives an event back to the machine: every edit, mark and note on it goes. */
export function restoreEvent(timeline: Timeline, id: string): Timeline {
  found(timeline, id);
  return withReview(timeline, id, {});
}

/** What an event has before an editor marks it. */
const unmarked = { starred: false, checked: false, note: '', mergedInto: null };

function found(timeline: Timeline, id: string): TimelineEvent {
  const isIt = (one: TimelineEvent): boolean => one.id === id;
  const event = timeline.events.find(isIt) ?? timeline.added.find(isIt);
  if (!event) throw new EditError('This event is no longer in the timeline.');
  return event;
}

function unmerged(timeline: Timeline, id: string): Timeline {
  const review = { ...reviewOf(timeline, id) };
  delete review.mergedInto;
  return withReview(timeline, id, review);
}

function withReview(timeline: Timeline, id: string, review: Review): Timeline {
  const { [id]: before, ...others } = timeline.review;
  const any = Object.keys(review).length > 0;
  return { ...timeline, review: any ? { ...others, [id]: review } : others };
}

/** An event id that is not taken: the wish, or the wish with a number. */
export function freeId(timeline: Timeline, wish: string): string {
  const taken = new Set([...timeline.events, ...timeline.added].map((event) => event.id));
  let id = wish;
  for (let i = 2; taken.has(id); i++) id = `${wish}-${i}`;
  return id;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
