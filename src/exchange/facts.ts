import type { Kind, Status, TimelineEvent } from '../event/types.ts';
import { isStatus, statuses } from '../timeline/statuses.ts';

const kinds: readonly Kind[] = ['event', 'period', 'document', 'deadline', 'metadata'];

/** A status as a file writes it, in any case; undefined where it is none of ours. */
export function statusFrom(word: string): Status | undefined {
  const low = word.trim().toLowerCase();
  return isStatus(low) ? low : undefined;
}

export const statusList = statuses.join(', ');

export const kindFrom = (word: unknown): Kind => kinds.find((kind) => kind === word) ?? 'event';

export const polarityFrom = (word: unknown): TimelineEvent['polarity'] =>
  word === 'negative' ? 'negative' : 'positive';

const yeses = new Set(['yes', 'y', 'true', '1', 'x', '★', '✓']);
export const isYes = (word: string): boolean => yeses.has(word.trim().toLowerCase());
