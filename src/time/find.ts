import { dayNumber } from '../util/days.ts';
import { blockEnd } from './blocks.ts';
import type { Draft, Page, Refiner } from './draft.ts';
import { toExpression } from './expression.ts';
import { parse } from './parse.ts';
import { dateClock } from './refiners/date-clock.ts';
import { extendDaypart } from './refiners/extend-daypart.ts';
import { markRole } from './refiners/mark-role.ts';
import { mergeApposition } from './refiners/merge-apposition.ts';
import { joinRange } from './refiners/join-range.ts';
import { noteModifier } from './refiners/note-modifier.ts';
import { runSince } from './refiners/run-since.ts';
import { settle } from './refiners/settle.ts';
import { shareYear } from './refiners/share-year.ts';
import { takeArticle } from './refiners/take-article.ts';
import type { Reading } from './said.ts';
import { Tokens } from './tokens.ts';
import type { TimeContext, TimeExpression } from './types.ts';

const refiners: readonly Refiner[] = [
  shareYear,
  mergeApposition,
  extendDaypart,
  joinRange,
  dateClock,
  noteModifier,
  takeArticle,
  markRole,
  settle,
  runSince,
];

const draft = ({ first, end, said }: Reading): Draft => ({
  first,
  end,
  said,
  meant: null,
  inferred: [],
  reasons: [],
  modifier: null,
  role: null,
});

/** What a text has told so far, carried from one paragraph to the next. */
export type Story = Page['story'];

export function newStory({ reference, mode }: TimeContext): Story {
  const day = reference === null ? NaN : dayNumber(reference);
  return {
    mode,
    reference: Number.isNaN(day) ? null : day,
    last: null,
    lastDay: null,
    spine: null,
  };
}

function timesInBlock(text: string, story: Story): TimeExpression[] {
  const t = new Tokens(text);
  const readings = parse(t);
  if (readings.length === 0) return [];
  const page = { t, story };
  const drafts = refiners.reduce((list, refine) => refine(list, page), readings.map(draft));
  return drafts.flatMap((each) => toExpression(t, each));
}

/** The same expression in a text that has more before it. */
function moved(time: TimeExpression, by: number): TimeExpression {
  const { start, end, ends } = time;
  const here = { ...time, start: start + by, end: end + by };
  return ends ? { ...here, ends: ends.map((each) => moved(each, by)) } : here;
}

/** Reads one text, block by block, and carries `story` on. */
export function timesIn(text: string, story: Story): TimeExpression[] {
  const times: TimeExpression[] = [];
  let from = 0;
  while (from < text.length) {
    const to = blockEnd(text, from);
    const found = timesInBlock(text.slice(from, to), story);
    for (const time of found) times.push(from === 0 ? time : moved(time, from));
    from = to;
  }
  return times;
}

/**
 * Every time expression of a text, in order and not overlapping; offsets are UTF-16. Linear in the
 * length of the text; any string is read without an exception.
 */
export function findTimes(text: string, context: TimeContext): TimeExpression[] {
  return timesIn(text, newStory(context));
}
