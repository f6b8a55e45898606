import { dayNumber } from '../../util/days.ts';
import type { Rarity, Terms } from './terms.ts';

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
function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: (term: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const term of new Set([...a, ...b])) {
    const weight = weigh(term);
    all += weight;
    if (a.has(term) && b.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Cosine of two sets of weighted terms. */
function cosine(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: (term: string) => number,
): number {
  const square = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += weigh(term) ** 2;
    return sum;
  };
  const shared = [...a].filter((term) => b.has(term));
  const length = Math.sqrt(square(a) * square(b));
  return length === 0 ? 0 : square(shared) / length;
}

/** How likely two events of the same interval are one happening: from 0 to 1, by date, participants and words. */
export function likeness(a: Terms, b: Terms, rarity: Rarity): number {
  const { earliest, latest } = a.event.when;
  const days = dayNumber(latest) - dayNumber(earliest) + 1;
  const date = DATE.find(([most]) => days <= most)?.[1] ?? 0;
  const words = cosine(a.words, b.words, (stem) => rarity.word(stem));
  // Nothing said in the same words is the same happening only because the same people take part in it.
  if (words === 0) return 0;
  const actors = overlap(a.actors, b.actors, (id) => rarity.actor(id));
  return date + ACTORS * actors + WORDS * words;
}
