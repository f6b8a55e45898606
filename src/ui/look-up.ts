/** The event that each merged event went into, by id. */
export function mergedInto(
  events: readonly { id: string; merged: readonly string[] }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, merged } of events) for (const part of merged) found.set(part, id);
  return found;
}

export function namesOf(
  items: readonly { id: string; name: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}

/** Where each item stands in a list, counted from 0. */
export function placesOf(items: readonly { id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  items.forEach(({ id }, i) => places.set(id, i));
  return places;
}

export function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) found.set(item.id, item);
  return found;
}
