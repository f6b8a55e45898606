import { bounds, type Bounds } from './bounds.ts';
import { edtf, edtfInterval } from './edtf.ts';
import { rangeLabel, slotLabel } from './label.ts';
import type { Part } from './lexeme.ts';
import type { Reading } from './said.ts';
import type { Grain, Slot } from './slot.ts';
import { timex } from './timex.ts';
import type { Precision, TimexType } from './types.ts';

/** What an expression means on the calendar, or that it is not on it (`bounds` null). */
export interface Meant {
  type: TimexType;
  value: string;
  bounds: Bounds | null;
  edtf: string | null;
  precision: Precision | null;
  label: string;
  /** The unit that later words count from. */
  slot: Slot | null;
  problem: string | null;
  /** The two ends of a range, the members of a choice, where they stand. */
  ends?: readonly (Reading & { meant: Meant })[];
}

const PRECISION: Record<Grain, Precision> = {
  day: 'day',
  week: 'range',
  weekend: 'range',
  month: 'month',
  season: 'season',
  quarter: 'quarter',
  half: 'part-of-year',
  year: 'year',
  fiscal: 'range',
  decade: 'decade',
  century: 'range',
};

const PART_PRECISION: Partial<Record<Grain, Precision>> = {
  month: 'part-of-month',
  year: 'part-of-year',
  season: 'part-of-year',
  quarter: 'part-of-year',
};

/** One unit of the calendar, or a part of one. */
export function ofSlot(slot: Slot, part: Part | null = null): Meant {
  return {
    type: 'DATE',
    value: timex(slot),
    bounds: bounds(slot, part),
    edtf: edtf(slot, part),
    precision: part === null ? PRECISION[slot.grain] : (PART_PRECISION[slot.grain] ?? 'range'),
    label: slotLabel(slot, part),
    slot,
    problem: null,
  };
}

/** A stretch between two days, both inside. */
export function ofBounds(stretch: Bounds, value: string, type: TimexType = 'DATE'): Meant {
  return {
    type,
    value,
    bounds: stretch,
    edtf: edtfInterval(stretch),
    precision: 'range',
    label: rangeLabel(stretch),
    slot: null,
    problem: null,
  };
}

/** Words that are not on the calendar. */
export function offCalendar(type: TimexType, value: string, problem: string | null = null): Meant {
  return { type, value, bounds: null, edtf: null, precision: null, label: '', slot: null, problem };
}
