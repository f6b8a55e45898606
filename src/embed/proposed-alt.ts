import type { TimelineEvent } from '../event/types.ts';
import { whenWords } from '../language/dates.ts';
import { languageFor } from '../language/pick.ts';
import type { Excerpt } from './excerpt.ts';
import { summaryLine } from './summary.ts';

/** The drawing for those who cannot see it: the summary, the first event and the last. */
export function proposedAlt(excerpt: Excerpt): string {
  const language = languageFor(excerpt.language);
  const { say } = language;
  const summary = summaryLine(excerpt, language);
  const dated = ({ when, title }: TimelineEvent): string =>
    say('dated', { date: whenWords(when, language), title });
  const [one, ...more] = excerpt.events;
  const other = more.at(-1);
  if (!one) return say('alt', { summary });
  const first = dated(one);
  return other
    ? say('altOfMany', { summary, first, last: dated(other) })
    : say('altOfOne', { summary, first });
}
