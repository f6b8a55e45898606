/** Index of the first item whose number is not below `least`, of items whose numbers rise; their count where there is none. */
export function firstAtLeast<T>(
  items: readonly T[],
  least: number,
  numberOf: (item: T) => number,
): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if (numberOf(items[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
