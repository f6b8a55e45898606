import type { Timeline } from './types.ts';

/**
 * Lays an earlier timeline's review over a fresh extraction, by event id. Nothing of the editor's
 * is dropped: reviews whose event is gone stay in the file, and are listed.
 */
export function carryReview(
  fresh: Timeline,
  old: Pick<Timeline, 'review' | 'added'>,
): { timeline: Timeline; gone: string[] } {
  const ids = new Set(
    [...fresh.events, ...old.added].flatMap(({ id, history = [] }) => [
      id,
      ...history.map((telling) => telling.id),
    ]),
  );
  return {
    timeline: { ...fresh, review: { ...old.review }, added: old.added },
    gone: Object.keys(old.review).filter((id) => !ids.has(id)),
  };
}
