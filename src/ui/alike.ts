import type { ReviewedEvent } from '../timeline/review.ts';

type Alike = (a: ReviewedEvent, b: ReviewedEvent) => boolean;

/** Whether filters count two events alike, but for the words in them. */
export const countedAlike = alikeIn('id', 'actors', 'status', 'when', 'sources');

/** Whether a drawing shows two events alike; stars are given to it apart. */
export const drawnAlike = alikeIn(
  ...(['id', 'title', 'when', 'status', 'polarity', 'kind'] as const),
  ...(['actors', 'reportedBy', 'sources', 'confidence'] as const),
);

function alikeIn(...fields: readonly (keyof ReviewedEvent)[]): Alike {
  return (a, b) => fields.every((field) => a[field] === b[field]);
}
