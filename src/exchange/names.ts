import type { Selection } from './types.ts';

/** Names of actors; an id that leads nowhere stands for itself. */
export const namesOf = (ids: readonly string[], { actor }: Selection): string[] =>
  ids.map((id) => actor(id)?.name ?? id);
