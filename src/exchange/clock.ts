import type { When } from '../event/types.ts';

/** Hour and minute, UTC, of a date that states them; undefined for any other. */
export function clockOf({ edtf }: When): [hour: number, minute: number] | undefined {
  const clock = /^-?\d{4}-\d\d-\d\dT(\d\d):(\d\d)/.exec(edtf);
  return clock ? [Number(clock[1]), Number(clock[2])] : undefined;
}
