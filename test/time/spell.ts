import type { TimeExpression } from '../../src/time/types.ts';

/** A phrase, the day it is read on, and what must be found in it. */
export type Form = [phrase: string, reference: string, expected: string];

/** `July 5 = 2006-07-05`; two days where the stretch has two; `nothing` off the calendar. */
export function spell(times: readonly TimeExpression[]): string {
  const when = ({ earliest, latest }: TimeExpression): string => {
    if (earliest === null || latest === null) return 'nothing';
    return earliest === latest ? earliest : `${earliest}..${latest}`;
  };
  return times.map((time) => `${time.text} = ${when(time)}`).join('; ');
}
