import { grouped } from './grouped.ts';
import type { Data } from './data.ts';
import { lowerBound } from './search.ts';
import { ymd } from '../util/days.ts';
import type { Outliers } from './types.ts';
import { yearWords } from './calendar.ts';
import type { Range } from './range.ts';

interface Side {
  n: number;
  first: number;
  last: number;
}

/** What the window leaves out, announced: "1997: 1 event to the left". */
export function outliersOf(data: Data, range: Range): Outliers {
  const left: Side = { n: 0, first: Infinity, last: -Infinity };
  const right: Side = { n: 0, first: Infinity, last: -Infinity };
  for (const { at, spans } of data.tracks) {
    add(left, at, 0, lowerBound(at, range.from));
    add(right, at, lowerBound(at, range.to), at.length);
    add(left, spans.ends, 0, lowerBound(spans.ends, range.from));
    add(right, spans.from, lowerBound(spans.from, range.to), spans.from.length);
  }
  return { left: words(left, 'left'), right: words(right, 'right') };
}

/** Sorted days `[from, to)` of one lane. An exclusive end falls back into the day before. */
function add(side: Side, days: Float64Array, from: number, to: number): void {
  if (to <= from) return;
  side.n += to - from;
  side.first = Math.min(side.first, (days[from] ?? 0) - 0.25);
  side.last = Math.max(side.last, (days[to - 1] ?? 0) - 0.25);
}

function words(side: Side, where: string): string | null {
  if (side.n === 0) return null;
  const [a, b] = [ymd(Math.floor(side.first))[0], ymd(Math.floor(side.last))[0]];
  const years = a === b ? yearWords(a) : `${yearWords(a)}–${yearWords(b)}`;
  return `${years}: ${grouped(side.n)} ${side.n === 1 ? 'event' : 'events'} to the ${where}`;
}
