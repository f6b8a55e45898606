/** First index in `[low, high)` of the sorted `values` whose value is not below `value`; else `high`. */
export function lowerBound(
  values: Float64Array,
  value: number,
  low = 0,
  high = values.length,
): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
