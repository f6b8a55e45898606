import { reviewedActors } from '../timeline/actors.ts';
import type { Timeline, TimelineParagraph } from '../timeline/types.ts';
import type { Excerpt } from './excerpt.ts';

/**
 * What an excerpt shows, as a timeline file for `<cable-timeline src>`: an article publishes what was
 * chosen and as it was edited, without an editor's notes and without the rest of the cables.
 */
export function published(timeline: Timeline, excerpt: Excerpt): Timeline {
  const quoted = new Map(
    excerpt.documents.map(({ id, paragraphs }) => [id, new Set(paragraphs.map((one) => one.id))]),
  );
  const named = new Set(excerpt.actors.map(({ id }) => id));
  return {
    format: timeline.format,
    version: timeline.version,
    title: excerpt.title,
    documents: timeline.documents.flatMap((document) => {
      const kept = quoted.get(document.id);
      if (!kept) return [];
      const of = (paragraphs: TimelineParagraph[]): TimelineParagraph[] =>
        paragraphs.filter(({ id }) => kept.has(id));
      const { header, paragraphs } = document;
      return { ...document, ...(header && { header: of(header) }), paragraphs: of(paragraphs) };
    }),
    actors: reviewedActors(timeline)
      .filter(({ id }) => named.has(id))
      .map(({ id, name, type, aliases }) => ({ id, name, type, aliases })),
    events: excerpt.events,
    review: Object.fromEntries(excerpt.starred.map((id) => [id, { starred: true }])),
    added: [],
  };
}
