import { bounds, slotAt, type Bounds } from '../bounds.ts';
import type { YearSaid } from '../said.ts';
import { now, lastDate, yearOf, type Context } from './context.ts';

/**
 * How far a tense carries: it moves a date to another year where that is no more than this many
 * times as far away as the nearest reading. A verb close by says most (`passed in August`), one
 * further off may be the reporter's, and before a noun (`the October ballot`) it says little.
 */
const CARRY = { close: 40, far: 3, noun: 1.3 };

/** Days by which the nearest reading may miss the tense: a date line is easily off by some. */
const SLACK = 10;

/** Days between a stretch and a day; negative before it, 0 inside. */
function distance([from, to]: Bounds, day: number): number {
  if (to < day) return to - day;
  return from > day ? from - day : 0;
}

/** The latest reading not after the day, the earliest not before it, or the nearest. */
function nearDocument(
  day: number,
  { lean, near, attributive }: Context,
  at: (year: number) => Bounds,
): number {
  const year = yearOf(day);
  const away = (y: number): number => distance(at(y), day);
  const nearest = [year, year - 1, year + 1].reduce((a, b) =>
    Math.abs(away(b)) < Math.abs(away(a)) ? b : a,
  );
  const gap = away(nearest);
  // `the March 12 incident`, about as far behind as ahead: what is spoken of has happened.
  if (lean === 0 && attributive && gap > 0 && -away(nearest - 1) <= gap * CARRY.noun)
    return nearest - 1;
  if (lean === 0 || gap === 0 || Math.sign(gap) === Math.sign(lean)) return nearest;
  const other = nearest + Math.sign(lean);
  if (Math.abs(gap) <= SLACK) return nearest;
  const carry = attributive ? CARRY.noun : near ? CARRY.close : CARRY.far;
  return Math.abs(away(other)) <= Math.abs(gap) * carry ? other : nearest;
}

/** Cost of a step back in a narrative against a step forward, and of leaving the year, in months. */
const BACK = 1.8;
const CROSS = 1;

/** The year in which a date goes on best from where the narrative stands. */
function nearStory({ spine, last }: Context, at: (year: number) => Bounds): number | null {
  if (!spine) return last ? yearOf(bounds(last)[0]) : null;
  const { year, day: here } = spine;
  if (here === null) return year;
  const cost = (y: number): number => {
    const [from, to] = at(y);
    const months = ((from + to) / 2 - here) / 30.4;
    return (months < 0 ? -months * BACK : months) + (y === year ? 0 : CROSS);
  };
  return [year, year - 1, year + 1].reduce((a, b) => (cost(b) < cost(a) ? b : a));
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
  return nearDocument(context.reference, context, at);
}
