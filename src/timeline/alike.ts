import type { TimelineEvent } from '../event/types.ts';
import { firstAtLeast } from '../util/first-at-least.ts';
import { daysOf } from './days-of.ts';
import { folded } from './folded.ts';

type Told = Pick<TimelineEvent, 'id' | 'title' | 'when' | 'kind' | 'actors' | 'sources'>;

/** Longest span, in days, that still says when rather than in which age. */
const longest = 31;
/** Least likeness, from 0 to 1, of the words of two titles whose actors meet. */
const least = 0.25;

/**
 * Events of other documents that may be the same happening: they can have been on the same days,
 * an actor takes part in both, and the titles share words. The likest first, `most` of them.
 * @param events in time order.
 */
export function alike<E extends Told>(event: Told, events: readonly E[], most = 5): E[] {
  if (event.kind === 'metadata' || !isClose(event)) return [];
  const documents = new Set(event.sources.map(({ document }) => document));
  const own = wordsOf(event.title);
  return near(event, events)
    .filter((other) => other.id !== event.id && other.kind !== 'metadata')
    .filter((other) => isClose(other) && overlaps(event, other))
    .filter(({ actors }) => actors.some((id) => event.actors.includes(id)))
    .filter(({ sources }) => sources.every(({ document }) => !documents.has(document)))
    .map((other) => ({ other, likeness: share(own, wordsOf(other.title)) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ other }) => other);
}

/** The stretch of events in which those lie that can have been on the same days. */
function near<E extends Told>(event: Told, events: readonly E[]): readonly E[] {
  const [first, last] = daysOf(event.when);
  return events.slice(startOf(events, first - longest), startOf(events, last + 1));
}

/** The place of the first event that does not begin before a day. */
const startOf = (events: readonly Told[], day: number): number =>
  firstAtLeast(events, day, ({ when }) => daysOf(when)[0]);

function isClose({ when }: Told): boolean {
  const [first, last] = daysOf(when);
  return last - first < longest;
}

function overlaps(a: Told, b: Told): boolean {
  const [[from, to], [first, last]] = [daysOf(a.when), daysOf(b.when)];
  return first <= to && last >= from;
}

/** Words that carry meaning, without their endings. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = folded(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** Shared words as a part of those of the shorter title. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
