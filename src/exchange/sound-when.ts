import * as v from 'valibot';
import type { When } from '../event/types.ts';
import { whenSchema } from '../timeline/schema.ts';
import { dayNumber, isoDay } from '../util/days.ts';

/** A date as our own export wrote it; null where another hand left it broken: no such day, say. */
export function soundWhen(data: unknown): When | null {
  const { success, output } = v.safeParse(whenSchema, data);
  if (!success || !/^[-\dXTZ~?%./,:[\]]+$/.test(output.edtf)) return null;
  const { earliest, latest } = output;
  const ordered = dayNumber(earliest) <= dayNumber(latest);
  return ordered && exists(earliest) && exists(latest) ? output : null;
}

const exists = (day: string): boolean => isoDay(dayNumber(day)) === day;
