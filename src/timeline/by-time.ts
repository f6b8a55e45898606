import { dayNumber } from '../util/days.ts';
import type { Place } from './search.ts';

/** In the order in which their documents were sent; those that do not say stand at the end. */
export function byTime(places: readonly Place[]): Place[] {
  const sent = new Map(
    [...new Set(places.map(({ document }) => document))].map((document) => [
      document,
      dayNumber(document.sent ?? ''),
    ]),
  );
  const at = ({ document }: Place): number => {
    const day = sent.get(document) ?? NaN;
    return Number.isNaN(day) ? Infinity : day;
  };
  return [...places].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
