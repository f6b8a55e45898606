/** Short lists of numbers end to end: list `i` is `items[offset[i]]` to `items[offset[i + 1]]`. */
export interface Lists {
  readonly offset: Uint32Array;
  readonly items: Uint32Array;
}

/** `each(i, add)` is called twice for every `i` below `size`: once to count, once to fill. */
export function listsOf(
  size: number,
  each: (i: number, add: (item: number) => void) => void,
): Lists {
  const offset = new Uint32Array(size + 1);
  let at = 0;
  const count = (): void => void at++;
  for (let i = 0; i < size; i++) {
    each(i, count);
    offset[i + 1] = at;
  }
  const items = new Uint32Array(at);
  at = 0;
  const fill = (item: number): void => void (items[at++] = item);
  for (let i = 0; i < size; i++) each(i, fill);
  return { offset, items };
}
