const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Where a key leads in a list, from the row `at`; null where the key is none that walks lists. */
export function stepOf(key: string, at: number, last: number): number | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step && at >= 0 ? step(at, last) : null;
}
