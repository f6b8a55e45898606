import type { EventSource, TimelineEvent } from '../event/types.ts';
import { actorReader } from './actors.ts';
import { follow } from './follow.ts';
import { inTimeOrder } from './order.ts';
import { placeKey } from './place.ts';
import type { Review, Timeline } from './types.ts';

/** The fields an editor may have written over the machine's. */
export type EditedField = 'title' | 'when' | 'status' | 'actors';
const editable: readonly EditedField[] = ['title', 'when', 'status', 'actors'];

/** An event as a reader sees it. */
export interface ReviewedEvent extends TimelineEvent {
  origin: 'machine' | 'editor';
  /** Which fields are the editor's. */
  edited: readonly EditedField[];
  starred: boolean;
  checked: boolean;
  note: string;
  /** Ids of the events that an editor merged into this one. */
  merged: readonly string[];
}

/**
 * The machine's events and the editor's own, with the review applied, in time order. Merged events
 * leave the list and lend their sources and actors to the event they went into, but no actors where
 * an editor named them. Hidden events stay, with `visible` false.
 */
export function reviewed(timeline: Timeline): ReviewedEvent[] {
  const all = [
    ...timeline.events.map((event) => ({ ...event, origin: 'machine' as const })),
    ...timeline.added,
  ].map((event) => withReview(event, reviewOfAll(timeline, event)));
  const byId = new Map(all.map((event) => [event.id, event]));
  const parts = new Map<string, ReviewedEvent[]>();
  const whole: ReviewedEvent[] = [];
  for (const event of all) {
    const target = byId.get(mergeTarget(timeline, event.id, byId));
    if (!target || target === event) whole.push(event);
    else parts.set(target.id, [...(parts.get(target.id) ?? []), event]);
  }
  const read = actorReader(timeline);
  return inTimeOrder(
    whole
      .map((event) => withParts(event, parts.get(event.id) ?? []))
      .map((event) => withActors(event, read)),
  );
}

/** The editor's word on an event; an empty review where there is none. */
export function reviewOf(timeline: Timeline, id: string): Review {
  return Object.hasOwn(timeline.review, id) ? (timeline.review[id] ?? {}) : {};
}

/** The word on an event, and beneath it what was said of its tellings while they stood alone. */
function reviewOfAll(timeline: Timeline, { id, history = [] }: TimelineEvent): Review {
  const before = history.map((telling) => reviewOf(timeline, telling.id));
  return Object.assign({}, ...before, reviewOf(timeline, id)) as Review;
}

/** The event that this one went into, through any chain of merges; itself where there is none. */
export function mergeTarget(
  timeline: Timeline,
  id: string,
  known: { has(id: string): boolean },
): string {
  return follow(id, (at) => reviewOf(timeline, at).mergedInto, known);
}

function withReview(
  event: TimelineEvent & { origin: ReviewedEvent['origin'] },
  review: Review,
): ReviewedEvent {
  return {
    ...event,
    title: review.title ?? event.title,
    when: review.when ?? event.when,
    status: review.status ?? event.status,
    actors: review.actors ?? event.actors,
    visible: review.hidden === undefined ? event.visible : !review.hidden,
    edited: editable.filter((field) => review[field] !== undefined),
    starred: review.starred ?? false,
    checked: review.checked ?? false,
    note: review.note ?? '',
    merged: [],
  };
}

function withParts(event: ReviewedEvent, parts: readonly ReviewedEvent[]): ReviewedEvent {
  if (parts.length === 0) return event;
  const places = new Map<string, EventSource>();
  for (const source of [event, ...parts].flatMap((one) => one.sources))
    if (!places.has(placeKey(source))) places.set(placeKey(source), source);
  const actors = event.edited.includes('actors')
    ? event.actors
    : [...new Set([event, ...parts].flatMap((one) => one.actors))];
  return { ...event, actors, sources: [...places.values()], merged: parts.map((part) => part.id) };
}

function withActors(event: ReviewedEvent, read: (ids: string[]) => string[]): ReviewedEvent {
  const actors = read(event.actors);
  const [reportedBy = null] = event.reportedBy === null ? [] : read([event.reportedBy]);
  return actors === event.actors && reportedBy === event.reportedBy
    ? event
    : { ...event, actors, reportedBy };
}
