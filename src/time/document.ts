import type { CableDocument } from '../cable/types.ts';
import { newStory, timesIn } from './find.ts';
import type { ParagraphTimes, TimeContext } from './types.ts';

/**
 * The time expressions of every paragraph, counted from the document's own day; the last date and
 * the narrative are carried from paragraph to paragraph.
 */
export function documentTimes(
  document: CableDocument,
  mode: TimeContext['mode'] = 'document',
): ParagraphTimes[] {
  const story = newStory({ reference: document.sent, mode });
  return document.paragraphs.map(({ id, text }) => ({
    paragraph: id,
    times: timesIn(text, story),
  }));
}
