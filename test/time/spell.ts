import type { TimeExpression } from '../../src/time/types.ts';

/** Phrases of one kind, read on one day, and what must be found in each. */
export interface Table {
  title: string;
  reference: string;
  rows: readonly (readonly [phrase: string, expected: string])[];
}

/** `July 5 = 2006-07-05`; two days where the stretch has two; the TIMEX3 value off the calendar. */
export function spell(times: readonly TimeExpression[]): string {
  const when = ({ earliest, latest, value }: TimeExpression): string => {
    if (earliest === null || latest === null) return value || 'nothing';
    return earliest === latest ? earliest : `${earliest}..${latest}`;
  };
  return times.map((time) => `${time.text} = ${when(time)}`).join('; ');
}
