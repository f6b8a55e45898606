/** Items of a long list that come and go together. */
export const CHUNK = 20;

/** Up to this many items all of a list is there at once. */
export const WHOLE = 100;

/** Most items that one far stretch stands for; stretches begin at multiples of it. */
const STRETCH = 1000;

/** A part of a list: items that are there, or a stretch that only has their height. */
export interface Row {
  /** First item, and the one after the last. */
  from: number;
  to: number;
  full: boolean;
}

/** The chunk that an item is in. */
export const chunkOf = (item: number): number => Math.floor(item / CHUNK);

/** A list of `n` items in order: the chunks that are there one by one, the others in stretches. */
export function rowsOf(n: number, chunks: Iterable<number>): Row[] {
  if (n <= WHOLE) return n === 0 ? [] : [{ from: 0, to: n, full: true }];
  const there = new Set(chunks);
  const rows: Row[] = [];
  let last: Row | undefined;
  for (let from = 0; from < n; from += CHUNK) {
    const to = Math.min(from + CHUNK, n);
    const full = there.has(chunkOf(from));
    if (last && !last.full && !full && from % STRETCH !== 0) last.to = to;
    else rows.push((last = { from, to, full }));
  }
  return rows;
}

/**
 * The chunks that stand in a window of the list, with half as much again above and below, so that
 * scrolling and the next key meet items that are there already.
 * @param tops where each row begins, in pixels from the top of the list, ascending; one more at the
 * end for the height of the list.
 */
export function chunksNear(
  rows: readonly Row[],
  tops: readonly number[],
  top: number,
  height: number,
): number[] {
  const last = Math.max(0, (tops.at(-1) ?? 0) - 1);
  // What lies above or below the list still brings its beginning or its end.
  const from = Math.min(top - height / 2, last);
  const to = Math.max(top + 1.5 * height, 1);
  return rows.flatMap((row, i) => {
    const start = tops[i] ?? 0;
    const items = row.to - row.from;
    const each = ((tops[i + 1] ?? start) - start) / items || 1;
    const first = Math.max(0, Math.floor((from - start) / each));
    const end = Math.min(items, Math.ceil((to - start) / each));
    return first < end ? between(chunkOf(row.from + first), chunkOf(row.from + end - 1)) : [];
  });
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
