/** Short lists of numbers end to end: list `i` is `items[offset[i]]` to `items[offset[i + 1]]`. */
export interface Lists {
  readonly offset: Uint32Array;
  readonly items: Uint32Array;
}

/** `each(i, items)` pushes what belongs to `i`; it is called once for every `i` below `size`. */
export function listsOf(size: number, each: (i: number, items: number[]) => void): Lists {
  const offset = new Uint32Array(size + 1);
  const items: number[] = [];
  for (let i = 0; i < size; i++) {
    each(i, items);
    offset[i + 1] = items.length;
  }
  return { offset, items: new Uint32Array(items) };
}
