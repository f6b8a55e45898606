/** Items of a long list that come and go together. */
export const CHUNK = 50;

/** Up to this many items all of a list is there at once. */
export const WHOLE = 500;

/** How many chunks a list of `n` items has: one where it is short enough to be there whole. */
export function chunkCount(n: number): number {
  return n <= WHOLE ? Math.min(n, 1) : Math.ceil(n / CHUNK);
}

/** First item of a chunk and the one after its last. */
export function chunkBounds(chunk: number, n: number): [from: number, to: number] {
  return n <= WHOLE ? [0, n] : [chunk * CHUNK, Math.min((chunk + 1) * CHUNK, n)];
}

/** The chunk that an item is in. */
export function chunkOf(item: number, n: number): number {
  return n <= WHOLE ? 0 : Math.floor(item / CHUNK);
}

/**
 * The chunks that stand in a window of the list, with as much again above and below, so that
 * scrolling and the next key meet items that are there already.
 * @param tops where each chunk begins, in pixels from the top of the list, ascending.
 */
export function chunksNear(tops: readonly number[], top: number, height: number): number[] {
  const [from, to] = [top - height, top + 2 * height];
  return tops.flatMap((start, i) => {
    const end = tops[i + 1] ?? Infinity;
    return start < to && end > from ? [i] : [];
  });
}
