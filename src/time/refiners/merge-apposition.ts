import type { Draft, Refiner } from '../draft.ts';
import type { Said } from '../said.ts';

const loose = (said: Said): boolean =>
  said.kind === 'weekday' ||
  (said.kind === 'unit' && said.grain === 'day' && said.origin === 'speaker');

/** `today, October 19`, `yesterday (May 3)`: one day, told twice. */
export const mergeApposition: Refiner = (drafts, { t }) => {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    const gap = before ? draft.first - before.end : NaN;
    const mark = gap === 1 ? t.mark(draft.first - 1) : '';
    if (
      before &&
      loose(before.said) &&
      draft.said.kind === 'date' &&
      (mark === ',' || mark === '(')
    )
      out[out.length - 1] = { ...draft, first: before.first };
    else out.push(draft);
  }
  return out;
};
