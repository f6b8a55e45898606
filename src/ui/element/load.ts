import { readForChart } from '../../embed/read-file.ts';
import type { Language } from '../../language/types.ts';
import type { Timeline } from '../../timeline/types.ts';

/** Says in one line why there is no chart. */
export class LoadError extends Error {}

/**
 * The timeline file at an address.
 * @throws LoadError where there is none, or TimelineError where it is not one.
 */
export async function loadTimeline(
  address: string,
  { say }: Language,
  signal: AbortSignal,
): Promise<Timeline> {
  const answer = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadError(say('unreachable'));
  });
  if (!answer.ok) throw new LoadError(say('notLoaded', { status: String(answer.status) }));
  return readForChart(await answer.text());
}
