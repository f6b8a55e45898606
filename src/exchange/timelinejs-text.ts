import { escapeXml } from '../layout/svg-pen.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { storyOf } from './story.ts';
import type { Selection } from './types.ts';

/** What TimelineJS shows below a headline: HTML, with nothing of the source's alive in it. */
export function slideText(event: ReviewedEvent, selection: Selection): string {
  const quote = event.sources[0]?.quote.exact;
  const cited = quote === undefined ? '' : `<blockquote>${escapeXml(quote)}</blockquote>`;
  const story = storyOf(event, selection).map((line) => `<p>${escapeXml(line)}</p>`);
  return cited + story.join('');
}

/**
 * A name for a TimelineJS group, which takes markup out and then trusts what is left: no character
 * of it can begin a tag or an entity.
 */
export function groupName(name: string): string {
  return name
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=[#\w])/g, '＆');
}
