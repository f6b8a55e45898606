import type { TimelineEvent } from '../event/types.ts';

type Alike = (a: TimelineEvent, b: TimelineEvent) => boolean;

/** Whether filters count two events alike, but for the words in them. */
export const countedAlike = alikeIn('id', 'actors', 'status', 'when', 'sources');

/** Whether two events are drawn alike but for their titles; stars are given to a drawing apart. */
export const placedAlike = alikeIn(
  ...(['id', 'when', 'status', 'polarity', 'kind'] as const),
  ...(['actors', 'reportedBy', 'sources', 'confidence'] as const),
);

export const drawnAlike: Alike = (a, b) => a.title === b.title && placedAlike(a, b);

function alikeIn(...fields: readonly (keyof TimelineEvent)[]): Alike {
  return (a, b) => fields.every((field) => a[field] === b[field]);
}
