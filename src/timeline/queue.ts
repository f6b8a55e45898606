import type { ReviewedEvent } from './review.ts';

type Queued = Pick<ReviewedEvent, 'id' | 'checked' | 'visible' | 'kind'>;

/** Whether an event waits for an editor's eye; what the cable's own head states does not. */
export function isLeft({ checked, visible, kind }: Queued): boolean {
  return visible && !checked && kind !== 'metadata';
}

/**
 * The next event that is left to check after one in a list, going round at its end; null where none
 * is left but that one.
 * @param step 1 onwards, -1 back.
 */
export function nextLeft(
  events: readonly Queued[],
  from: string | null,
  step: 1 | -1 = 1,
): string | null {
  const at = events.findIndex(({ id }) => id === from);
  const start = at < 0 && step === -1 ? 0 : at;
  for (let i = 1; i <= events.length; i++) {
    const event = events.at((start + step * i) % events.length);
    if (event && event.id !== from && isLeft(event)) return event.id;
  }
  return null;
}
