import type { When } from '../event/types.ts';
import { dayNumber, isoDay } from '../util/days.ts';
import type { Review, Timeline } from './types.ts';

/**
 * Makes a timeline whose form is right safe to show: of two things with one id the first stays, and
 * what has an impossible date is left out. What was left out is said in sentences that go on from
 * the file's name.
 */
export function sound(timeline: Timeline): { timeline: Timeline; faults: string[] } {
  const lost = new Map<string, number>();
  const lose = (what: string, n: number): void => void lost.set(what, (lost.get(what) ?? 0) + n);
  const distinct = <T extends { id: string }>(
    kind: string,
    items: readonly T[],
    taken = new Set<string>(),
  ): T[] => {
    const left = items.filter(({ id }) => !taken.has(id) && taken.add(id));
    lose(`${kind} with the id of another`, items.length - left.length);
    return left;
  };
  const dated = <T extends { when: When }>(items: readonly T[]): T[] => {
    const left = items.filter(({ when }) => isPossible(when));
    lose('event or mention with an impossible date', items.length - left.length);
    return left;
  };
  const taken = new Set<string>();
  const whole: Timeline = {
    ...timeline,
    documents: distinct('cable', timeline.documents).map((document) => ({
      ...document,
      paragraphs: distinct('paragraph', document.paragraphs),
    })),
    actors: distinct('actor', timeline.actors),
    events: dated(distinct('event', timeline.events, taken)),
    added: dated(distinct('event', timeline.added, taken)),
    review: mapValues(timeline.review, dateable),
  };
  if (timeline.mentions) whole.mentions = dated(timeline.mentions);
  const faults = [...lost]
    .filter(([, n]) => n > 0)
    .map(([what, n]) => `has ${n} × ${what}: left out`);
  return { timeline: whole, faults };
}

function isPossible({ earliest, latest }: When): boolean {
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  return isoDay(first) === earliest && isoDay(last) === latest && first <= last;
}

function dateable(review: Review): Review {
  if (!review.when || isPossible(review.when)) return review;
  const { when, ...others } = review;
  return others;
}

function mapValues<T>(record: Record<string, T>, step: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, step(value)]));
}
