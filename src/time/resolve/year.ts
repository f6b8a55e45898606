import { bounds, slotAt, type Bounds } from '../bounds.ts';
import type { YearSaid } from '../said.ts';
import { now, lastDate, yearOf, type Context } from './context.ts';

/** A clause in the past tense may still name a day this far ahead: the tense is the reporting verb's. */
const TOLERANCE = 45;

/** Days between a stretch and a day; negative before it, 0 inside. */
function distance([from, to]: Bounds, day: number): number {
  if (to < day) return to - day;
  return from > day ? from - day : 0;
}

/** The latest reading not after the day, the earliest not before it, or the nearest. */
function nearDocument(day: number, lean: number, at: (year: number) => Bounds): number {
  const year = yearOf(day);
  const away = (y: number): number => distance(at(y), day);
  const nearest = [year, year - 1, year + 1].reduce((a, b) =>
    Math.abs(away(b)) < Math.abs(away(a)) ? b : a,
  );
  const gap = away(nearest);
  if (lean === 0 || Math.sign(gap) === lean || Math.abs(gap) <= TOLERANCE) return nearest;
  return nearest + lean;
}

/** The last date's year; a month well before it in the calendar is the next year's. */
function nearStory(context: Context, at: (year: number) => Bounds): number | null {
  const { last } = context;
  if (!last) return null;
  const [from] = bounds(last);
  const year = yearOf(from);
  if (last.grain === 'year' || last.grain === 'decade' || last.grain === 'century') return year;
  return distance(at(year), from) < -240 ? year + 1 : year;
}

/**
 * The year of a date: as said, as the words point to it (`of that year`), or inferred from the
 * document's day or the running text. Null where there is nothing to infer it from.
 */
export function findYear(
  said: YearSaid,
  context: Context,
  at: (year: number) => Bounds,
): number | null {
  if (typeof said === 'number') return said;
  context.inferred.add('year');
  if (said !== null) {
    context.reasons.add('relative');
    const from = said.origin === 'text' ? lastDate(context) : null;
    const day = from ? bounds(from)[0] : now(context);
    return day === null ? null : slotAt('year', day).at + said.offset;
  }
  if (context.mode === 'narrative' || context.reference === null) {
    context.reasons.add('year-from-text');
    return (
      nearStory(context, at) ?? (context.reference === null ? null : yearOf(context.reference))
    );
  }
  context.reasons.add('year-from-document');
  return nearDocument(context.reference, context.lean, at);
}
