import type { Draft, Refiner } from '../draft.ts';

/** Tokens between a clock time and its date: `at 5:34 AM Baghdad time on March 20`. */
const REACH = 4;

const isDay = (draft: Draft | undefined): draft is Draft =>
  draft?.said.kind === 'date' ||
  draft?.said.kind === 'weekday' ||
  (draft?.said.kind === 'unit' && draft.said.grain === 'day');

/** A clock time takes the date that stands next to it; alone it is on no calendar. */
export const dateClock: Refiner = (drafts) =>
  drafts.map((draft, i) => {
    if (draft.said.kind !== 'clock' || draft.said.of) return draft;
    const [before, after] = [drafts[i - 1], drafts[i + 1]];
    const near =
      isDay(after) && after.first - draft.end <= REACH
        ? after
        : isDay(before) && draft.first - before.end <= REACH
          ? before
          : null;
    return near ? { ...draft, said: { ...draft.said, of: near.said } } : draft;
  });
