import type { Draft, Refiner } from '../draft.ts';
import type { Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';

const loose = (said: Said): boolean =>
  said.kind === 'weekday' ||
  (said.kind === 'unit' && said.grain === 'day' && said.origin === 'speaker');

/** The bracket that was opened is part of the expression. */
const closed = (t: Tokens, end: number, mark: string): number =>
  mark === '(' && t.mark(end) === ')' ? end + 1 : end;

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
      out[out.length - 1] = { ...draft, first: before.first, end: closed(t, draft.end, mark) };
    else out.push(draft);
  }
  return out;
};
