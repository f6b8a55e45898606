import type { Actor } from '../../actor/types.ts';
import type { TimelineEvent } from '../../event/types.ts';
import { whenWords } from '../../language/dates.ts';
import { statusWords } from '../../language/status.ts';
import type { Language } from '../../language/types.ts';
import type { Model } from '../../layout/model.ts';
import type { Range } from '../../layout/range.ts';
import { dayNumber, isoDay } from '../../util/days.ts';

/** The window as the page and its address know it: both days inclusive. */
export interface DayRange {
  from: string;
  to: string;
}

/** What the card says about an event. */
export interface CardText {
  title: string;
  when: string;
  status: string;
  actors: string;
  sources: string;
}

/** Null where a day cannot be read or the range is turned around. */
export function rangeOf(days: DayRange | null): Range | null {
  if (!days) return null;
  const from = dayNumber(days.from);
  const to = dayNumber(days.to) + 1;
  return from < to ? { from, to } : null;
}

export const daysOf = (range: Range): DayRange => ({
  from: isoDay(Math.floor(range.from)),
  to: isoDay(Math.max(Math.floor(range.from), Math.ceil(range.to) - 1)),
});

/** Numbers of the model's events by id. */
export function numbersOf(model: Model): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < model.size; i++) numbers.set(model.id(i), i);
  return numbers;
}

export function pick(ids: Iterable<string>, numbers: ReadonlyMap<string, number>): Set<number> {
  const found = new Set<number>();
  for (const id of ids) {
    const number = numbers.get(id);
    if (number !== undefined) found.add(number);
  }
  return found;
}

/** Null where nothing is filtered out: then every pass over the mask is saved. */
export function maskOf(model: Model, shown: ReadonlySet<string>): Uint8Array | null {
  const mask = new Uint8Array(model.size);
  let n = 0;
  for (let i = 0; i < model.size; i++) {
    if (!shown.has(model.id(i))) continue;
    mask[i] = 1;
    n++;
  }
  return n === model.size ? null : mask;
}

/** Which of the shown events it is, counted from 1, and how many are shown. */
export function rankOf(event: number, size: number, mask: Uint8Array | null): [number, number] {
  const shown = (part: Uint8Array): number => part.reduce((n, bit) => n + bit, 0);
  return mask ? [shown(mask.subarray(0, event + 1)), shown(mask)] : [event + 1, size];
}

export function cardOf(
  event: TimelineEvent,
  actors: readonly Pick<Actor, 'id' | 'name'>[],
  language: Language,
): CardText {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return {
    title: event.title,
    when: whenWords(event.when, language),
    status: statusWords(event, name, language),
    actors: language.list(event.actors.map(name)),
    sources: language.say('sources', { count: event.sources.length }),
  };
}
