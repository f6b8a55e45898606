import { dayNumber } from '../../util/days.ts';
import type { Weighed } from './weights.ts';

/** Two events of one interval are one happening from here on. */
export const LINK = 0.6;

/** Days that an interval may last, and what it is worth that two events share it. */
const DATE: readonly (readonly [days: number, worth: number])[] = [
  [3, 0.4],
  [31, 0.25],
  [366, 0.1],
];
const ACTORS = 0.3;
const WORDS = 0.3;

/** Shared weight over all weight. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [term, weight] of a) {
    all += weight;
    if (b.has(term)) shared += weight;
  }
  for (const [term, weight] of b) if (!a.has(term)) all += weight;
  return all === 0 ? 0 : shared / all;
}

/** Cosine of two events' weighted stems. */
function cosine(a: Weighed, b: Weighed): number {
  let shared = 0;
  for (const [stem, square] of a.words) if (b.words.has(stem)) shared += square;
  return shared === 0 ? 0 : shared / Math.sqrt(a.square * b.square);
}

/** How likely two events of the same interval are one happening: from 0 to 1, by date, participants and words. */
export function likeness(a: Weighed, b: Weighed): number {
  const words = cosine(a, b);
  // Nothing said in the same words is the same happening only because the same people take part in it.
  if (words === 0) return 0;
  const { earliest, latest } = a.event.when;
  const days = dayNumber(latest) - dayNumber(earliest) + 1;
  const date = DATE.find(([most]) => days <= most)?.[1] ?? 0;
  return date + ACTORS * overlap(a.actors, b.actors) + WORDS * words;
}
