import type { Language } from '../language/types.ts';
import { dataOf, type Data } from '../layout/data.ts';
import type { GroupBy } from '../layout/lanes.ts';
import { modelOf } from '../layout/model.ts';
import { firstWindow, type Range } from '../layout/range.ts';
import type { DayRange } from '../timeline/filter.ts';
import { dayNumber } from '../util/days.ts';
import type { Excerpt } from './excerpt.ts';

/** Lanes of their own in an article: more would leave no room for the text around them. */
export const MOST_LANES = 6;

/** What the drawing reads of an excerpt. */
export const dataOfExcerpt = (
  { events, actors, documents }: Excerpt,
  language: Language,
  by: GroupBy = 'actor',
): Data => dataOf(modelOf(events, actors, documents, language), by, null, MOST_LANES);

/** Inclusive days as days of the drawing, `to` exclusive; null where a day cannot be read. */
export function daysOf(range: DayRange | null): Range | null {
  if (!range) return null;
  const [from, to] = [dayNumber(range.from), dayNumber(range.to) + 1];
  return from < to ? { from, to } : null;
}

/** The window at first sight: the chosen one, else the dense part. */
export const windowOf = (excerpt: Excerpt, data: Data): Range =>
  daysOf(excerpt.range) ?? firstWindow(data.model);
