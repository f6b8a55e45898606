import { grouped } from './grouped.ts';
import { ymd } from '../util/days.ts';
import type { Data } from './data.ts';
import { countOf } from './tracks.ts';
import { monthName } from '../util/month-names.ts';
import { yearWords } from './calendar.ts';

/**
 * The drawing in one sentence: "8 events, 1997 to September 2006, in 5 lanes: Japan 4, …".
 * A stretch of less than a month is told to the day.
 */
export function summaryOf(data: Data): string {
  const { undrawn } = data.model;
  return undrawn === 0 ? drawnIn(data) : `${drawnIn(data)} ${undrawnWords(undrawn)}`;
}

/** Events that no calendar holds are listed, and said to be missing here. */
export const undrawnWords = (n: number): string =>
  n === 0 ? '' : `${count(n)} without a day that can be drawn.`;

function drawnIn(data: Data): string {
  const { model, mask, grouping } = data;
  let n = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < model.size; i++) {
    if (mask && mask[i] === 0) continue;
    n++;
    first = Math.min(first, model.start[i] ?? Infinity);
    last = Math.max(last, (model.end[i] ?? 0) - 1);
  }
  if (n === 0) return model.size === 0 ? 'No events.' : `None of ${grouped(model.size)} events.`;
  const many = n === model.size ? count(n) : `${grouped(n)} of ${count(model.size)}`;
  return `${many}, ${stretch(first, last)}${lanes(data, grouping.heads.length)}.`;
}

const MOST_NAMED = 5;
const count = (n: number): string => `${grouped(n)} ${n === 1 ? 'event' : 'events'}`;

function lanes(data: Data, size: number): string {
  if (size < 2) return '';
  const named = data.grouping.heads.slice(0, MOST_NAMED).map((head, i) => {
    const track = data.tracks[i];
    return `${head.name} ${grouped(track ? countOf(track) : 0)}`;
  });
  const rest = size > MOST_NAMED ? ` and ${size - MOST_NAMED} more` : '';
  return `, in ${size} lanes: ${named.join(', ')}${rest}`;
}

function stretch(first: number, last: number): string {
  const a = ymd(first);
  const b = ymd(last);
  const [from, to] = [a, b].map(([year, month, day], i) => {
    const whole = i === 0 ? month === 1 && day === 1 : month === 12 && day === 31;
    const long = b[0] - a[0] > 20;
    // The first and last event may be known only roughly; a distant year says enough.
    if (whole || long || (i === 0 && b[0] - a[0] > 3)) return yearWords(year);
    if (a[0] === b[0] && a[1] === b[1]) return `${day} ${monthName(month)} ${yearWords(year)}`;
    return `${monthName(month)} ${yearWords(year)}`;
  });
  return from === to ? (from ?? '') : `${from} to ${to}`;
}
