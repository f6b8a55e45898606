import { orphans } from './carry-review.ts';
import type { Timeline } from './types.ts';

/**
 * References that lead nowhere, in sentences that go on from the file's name. They are harmless, and
 * are kept: the event shows without its paragraph, the edit waits for its event.
 */
export function dangling(timeline: Timeline): string[] {
  const paragraphs = new Set(
    timeline.documents.flatMap(({ id, header = [], paragraphs }) =>
      [...header, ...paragraphs].map((paragraph) => `${id}.${paragraph.id}`),
    ),
  );
  const actors = new Set(timeline.actors.map(({ id }) => id));
  const events = [...timeline.events, ...timeline.added];
  const astray = events.filter(({ sources }) =>
    sources.some(({ document, paragraph }) => !paragraphs.has(`${document}.${paragraph}`)),
  );
  const strange = events.filter((event) => event.actors.some((id) => !actors.has(id)));
  return [
    ...counted(astray.length, 'whose paragraph is not in it'),
    ...counted(strange.length, 'with actors who are not in it'),
    ...orphans(timeline).map(
      (id) =>
        `holds an edit of ${called(timeline, id)}, which is no longer found; the edit is kept`,
    ),
  ];
}

function counted(n: number, which: string): string[] {
  if (n === 0) return [];
  return [`has ${n === 1 ? 'an event' : `${n} events`} ${which}`];
}

function called({ review }: Timeline, id: string): string {
  const title = review[id]?.title;
  return title === undefined ? `the event ${id}` : `“${title}” (${id})`;
}
