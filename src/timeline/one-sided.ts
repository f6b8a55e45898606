import type { When } from '../event/types.ts';
import { dayNumber, isoDay } from '../util/days.ts';
import { readEdtf, type EdtfRead } from './read-edtf.ts';

/** EDTF of what lies on one side of a date; `unit` writes the day, month or year around a day. */
type Side = (first: number, last: number, unit: (day: number) => string) => string;

const sides: Readonly<Record<string, Side>> = {
  before: (first, _, unit) => `[..${unit(first - 1)}]`,
  by: (_, last, unit) => `[..${unit(last)}]`,
  until: (_, last, unit) => `../${unit(last)}`,
  after: (_, last, unit) => `[${unit(last + 1)}..]`,
};

/**
 * A date with `before`, `by`, `until` or `after` put to it, as EDTF with an open side: before 1997
 * is `[..1996]`, some day of 1996 or earlier. Its days are those of the unit that bounds it. Null
 * with any other word, and where EDTF has no year for it.
 */
export function oneSided(
  modifier: string | null,
  { edtf, earliest, latest }: Pick<When, 'edtf' | 'earliest' | 'latest'>,
): EdtfRead | null {
  const side = modifier !== null && Object.hasOwn(sides, modifier) ? sides[modifier] : undefined;
  const parts = /^-?\d{4}(-\d\d)?$/.exec(edtf);
  const coarser = parts?.[1] === undefined ? -6 : -3;
  const smaller = parts ? coarser : undefined;
  const unit = (day: number): string => isoDay(day).slice(0, smaller);
  return side ? readEdtf(side(dayNumber(earliest), dayNumber(latest), unit), null) : null;
}
