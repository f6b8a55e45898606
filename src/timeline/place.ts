import type { EventSource, Span } from '../event/types.ts';

/** A stretch of a paragraph's text; `position` in UTF-16 units. */
export type Place = Pick<EventSource, 'document' | 'paragraph' | 'position'>;

/** A place as text: `06LIMA4711.p2:10-24`. */
export function placeKey({ document, paragraph, position }: Place): string {
  return `${document}.${paragraph}:${position.start}-${position.end}`;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
