import type { EventSource, TimelineEvent } from '../event/types.ts';
import { actorReader } from './actors.ts';
import { follow } from './follow.ts';
import { daysOf } from './days-of.ts';
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
 * an editor named them. Hidden events stay, with `visible` false. An event about which nothing new
 * was said is the same object as before, so that a page draws anew what changed alone.
 */
export function reviewed(timeline: Timeline): readonly ReviewedEvent[] {
  return readAhead.get(timeline) ?? read(timeline);
}

const readAhead = new WeakMap<Timeline, readonly ReviewedEvent[]>();

function read(timeline: Timeline): ReviewedEvent[] {
  const all = [
    ...timeline.events.map((event) => remembered(event, 'machine', wordsOn(timeline, event))),
    ...timeline.added.map((event) => remembered(event, 'editor', wordsOn(timeline, event))),
  ];
  const byId = new Map(all.map((event) => [event.id, event]));
  const parts = new Map<string, ReviewedEvent[]>();
  const whole: ReviewedEvent[] = [];
  for (const event of all) {
    const goes = reviewOf(timeline, event.id).mergedInto;
    const target = goes ? byId.get(mergeTarget(timeline, event.id, byId)) : event;
    if (!target || target === event) whole.push(event);
    else parts.set(target.id, [...(parts.get(target.id) ?? []), event]);
  }
  const named = actorReader(timeline);
  return inTimeOrder(
    whole
      .map((event) => withParts(event, parts.get(event.id) ?? []))
      .map((event) => withActors(event, named)),
  );
}

/** The editor's word on an event; an empty review where there is none. */
export function reviewOf(timeline: Timeline, id: string): Review {
  return Object.hasOwn(timeline.review, id) ? (timeline.review[id] ?? nothing) : nothing;
}

const nothing: Review = Object.freeze({});
/** What is said of most events: the same list for all of them. */
const unsaid: readonly Review[] = [nothing];

const known = new WeakMap<TimelineEvent, { words: readonly Review[]; event: ReviewedEvent }>();

function remembered(
  event: TimelineEvent,
  origin: ReviewedEvent['origin'],
  words: readonly Review[],
): ReviewedEvent {
  const before = known.get(event);
  if (before && (before.words === words || sameWords(before.words, words))) return before.event;
  const now = withReview(event, origin, Object.assign({}, ...words) as Review);
  known.set(event, { words, event: now });
  return now;
}

function sameWords(a: readonly Review[], b: readonly Review[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** An event of the machine's as a reader sees it where nothing was merged into it. */
export function reviewedAlone(timeline: Timeline, event: TimelineEvent): ReviewedEvent {
  return withActors(remembered(event, 'machine', wordsOn(timeline, event)), actorReader(timeline));
}

/** Reads a timeline ahead, a step for each event, so that the caller can pause between. */
export function* reviewingAhead(timeline: Timeline): Generator<void, void> {
  for (const event of timeline.events) {
    remembered(event, 'machine', wordsOn(timeline, event));
    yield void daysOf(event.when);
  }
  readAhead.set(timeline, read(timeline));
  yield;
}

/** What was said of an event's tellings while they stood alone, and over it the word on the event. */
function wordsOn(timeline: Timeline, { id, history }: TimelineEvent): readonly Review[] {
  const own = reviewOf(timeline, id);
  if (!history) return own === nothing ? unsaid : [own];
  return [...history.map((telling) => reviewOf(timeline, telling.id)), own];
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
  event: TimelineEvent,
  origin: ReviewedEvent['origin'],
  review: Review,
): ReviewedEvent {
  return {
    ...event,
    origin,
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
