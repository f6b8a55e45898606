import type { Language } from '../language/types.ts';
import type { Data } from './data.ts';
import { lowerBound } from './search.ts';
import type { Outliers } from './types.ts';
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
  const { language } = data.model;
  for (const { at, spans } of data.tracks) {
    add(left, at, 0, lowerBound(at, range.from));
    add(right, at, lowerBound(at, range.to), at.length);
    add(left, spans.ends, 0, lowerBound(spans.ends, range.from));
    add(right, spans.from, lowerBound(spans.from, range.to), spans.from.length);
  }
  return {
    left: words(left, 'outsideLeft', language),
    right: words(right, 'outsideRight', language),
  };
}

/** Sorted days `[from, to)` of one lane. An exclusive end falls back into the day before. */
function add(side: Side, days: Float64Array, from: number, to: number): void {
  if (to <= from) return;
  side.n += to - from;
  side.first = Math.min(side.first, (days[from] ?? 0) - 0.25);
  side.last = Math.max(side.last, (days[to - 1] ?? 0) - 0.25);
}

function words(
  { n, first, last }: Side,
  where: 'outsideLeft' | 'outsideRight',
  { calendar, say }: Language,
): string | null {
  if (n === 0) return null;
  const [from, to] = [calendar.year(Math.floor(first)), calendar.year(Math.floor(last))];
  return say(where, { years: from === to ? from : say('years', { from, to }), count: n });
}
