import type { Timeline, TimelineDocument } from './types.ts';

/** What a collection is called until an editor names it. */
export function madeTitle(documents: readonly TimelineDocument[]): string {
  const [first] = documents;
  if (!first) return 'No cables';
  return documents.length === 1 ? first.title || first.id : `${documents.length} cables`;
}

/** The title after documents came or went: one that was made up follows them, an editor's stays. */
export function countedTitle(
  { title, documents }: Pick<Timeline, 'title' | 'documents'>,
  now: readonly TimelineDocument[],
): string {
  const [first] = documents;
  const made = [first?.title, first?.id, madeTitle(documents)];
  return made.includes(title) ? madeTitle(now) : title;
}

/** Names the collection; an empty name gives it back the one it would have by itself. */
export function renamed(timeline: Timeline, title: string): Timeline {
  const name = title.trim() || madeTitle(timeline.documents);
  return name === timeline.title ? timeline : { ...timeline, title: name };
}
