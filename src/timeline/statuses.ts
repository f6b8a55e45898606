import type { Status } from '../event/types.ts';

/** Every status, in the order in which the page and the address list them. */
export const statuses: readonly Status[] = [
  'occurred',
  'reported',
  'planned',
  'proposed',
  'background',
];

export function isStatus(word: string): word is Status {
  return (statuses as readonly string[]).includes(word);
}
