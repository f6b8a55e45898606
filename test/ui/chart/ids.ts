/** Sets that are replaced, never changed. */
export const idSet = (ids: Iterable<string> = []): ReadonlySet<string> => new Set(ids);
