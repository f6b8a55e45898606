import type { Language } from '../language/types.ts';
import { summaryOf } from '../layout/summary.ts';
import { dataOfExcerpt } from './data.ts';
import type { Excerpt } from './excerpt.ts';

/** One line under the title: `24 events, 1997 to September 2006, in 5 lanes: Japan 4, …`. */
export const summaryLine = (excerpt: Excerpt, language: Language): string =>
  summaryOf(dataOfExcerpt(excerpt, language));
