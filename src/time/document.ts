import { newStory, timesIn } from './find.ts';
import { fullYear } from './pieces.ts';
import type { ParagraphTimes, TimeContext } from './types.ts';

/** `1974ATHENS06966`, `06LIMA4711`: the year a cable's id begins with. */
export function yearOfId(id: string): number | null {
  const digits = /^(\d{4}|\d{2})[A-Z]/.exec(id)?.[1];
  if (digits === undefined) return null;
  return digits.length === 4 ? Number(digits) : fullYear(Number(digits));
}

/** What of a document tells the time. */
interface Dated {
  id: string;
  sent: string | null;
  paragraphs: readonly { id: string; text: string }[];
}

/**
 * The time expressions of every paragraph, counted from the document's own day; the last date and
 * the narrative are carried from paragraph to paragraph.
 */
export function documentTimes(document: Dated, mode?: TimeContext['mode']): ParagraphTimes[] {
  return [...paragraphTimes(document, mode)];
}

/** The same, a paragraph at a time, so that the caller can pause between. */
export function* paragraphTimes(
  document: Dated,
  mode: TimeContext['mode'] = 'document',
): Generator<ParagraphTimes, void> {
  const story = newStory({ reference: document.sent, mode });
  const year = document.sent === null ? yearOfId(document.id) : null;
  if (year !== null) story.spine = { year, day: null };
  for (const { id, text } of document.paragraphs)
    yield { paragraph: id, times: timesIn(text, story) };
}
