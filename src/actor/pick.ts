/** The finds among items, in order: like flatMap, without an array for each item that is none. */
export function pick<S, T>(items: readonly S[], find: (item: S, i: number) => T | null): T[] {
  const found: T[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const one = find(items[i] as S, i);
    if (one !== null) found.push(one);
  }
  return found;
}
