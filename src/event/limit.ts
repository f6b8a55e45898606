import type { TimeExpression } from '../time/types.ts';
import { isoDay } from '../util/days.ts';
import type { Written } from './written.ts';

/** `by the end of this year`: a point like a day, not the last months themselves. */
const POINT = /^(?:by )?(?:the )?(?:end|close)\b/i;

/**
 * `by February 7` gives the last day on which something is to happen: it may come on any day from that of writing on. Coarser words
 * (`by 2012`, `by mid-May`) name when it is looked for, and stay as they are.
 */
export function limited(time: TimeExpression, { last }: Written): TimeExpression {
  if (time.modifier !== 'by' || time.latest === null || !Number.isFinite(last)) return time;
  const earliest = isoDay(last);
  if (time.latest <= earliest || !(time.precision === 'day' || POINT.test(time.text))) return time;
  return { ...time, earliest, edtf: `${earliest}/${time.latest}`, precision: 'range' };
}
