import type { TimelineEvent } from '../../event/types.ts';

/** Titles by the id of their event; later ones take the place of those before. */
export const titlesOf = (
  events: readonly TimelineEvent[],
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> =>
  new Map([...before, ...events.map(({ id, title }) => [id, title] as const)]);
