export const idsOf = (items: readonly { id: string }[]): Set<string> =>
  new Set(items.map(({ id }) => id));
