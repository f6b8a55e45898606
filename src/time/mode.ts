import type { TimeContext, TimeExpression } from './types.ts';
import { isDeictic } from './words.ts';

/** A history states this many years at least… */
const LEAST = 8;
/** …nearly all of them more than this many years before the day it was written. */
const OLD = 2;
const SHARE = 0.9;

/**
 * Whether a text counts from the day it was written or from what it tells, judged by what was found
 * in it: `today` and `yesterday` are a document's; a text without a day of its own and one that
 * states old years only tell a story. `reference` is an ISO day.
 */
export function modeOf(
  times: readonly TimeExpression[],
  reference: string | null,
): TimeContext['mode'] {
  if (times.some(({ text }) => isDeictic(text))) return 'document';
  if (reference === null) return 'narrative';
  const year = Number(reference.slice(0, 4));
  const stated = times.filter((time) => time.latest !== null && !time.inferred.includes('year'));
  const old = stated.filter(({ latest }) => Number(latest?.slice(0, 4)) < year - OLD);
  return stated.length >= LEAST && old.length >= stated.length * SHARE ? 'narrative' : 'document';
}
