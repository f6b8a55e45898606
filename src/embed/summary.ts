import { summaryOf } from '../layout/summary.ts';
import { dataOfExcerpt } from './data.ts';
import type { Excerpt } from './excerpt.ts';
import { whenWords } from '../timeline/words.ts';

/** One line under the title: `24 events, 1997 to September 2006, in 5 lanes: Japan 4, …`. */
export const summaryLine = (excerpt: Excerpt): string => summaryOf(dataOfExcerpt(excerpt));

/** The drawing for those who cannot see it: the summary, the first event and the last. */
export function proposedAlt(excerpt: Excerpt): string {
  const told = [excerpt.events[0], excerpt.events.length > 1 ? excerpt.events.at(-1) : undefined];
  const ends = told.flatMap((event) => (event ? [`${whenWords(event.when)}, ${event.title}`] : []));
  const sentence =
    ends.length === 2 ? ` From ${ends[0]} to ${ends[1]}.` : ends.length === 1 ? ` ${ends[0]}.` : '';
  return `Timeline. ${summaryLine(excerpt)}${sentence}`;
}
