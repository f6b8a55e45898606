import type { Part, Unit } from './lexeme.ts';
import type { CycleGrain, Grain, Slot } from './slot.ts';

/** Counted from the day the text speaks on, or from the last date the text gave. */
export type Origin = 'speaker' | 'text';

/** At least and at most; equal for an exact count. */
export type Count = readonly [min: number, max: number];

/** `last year`, `this week`, `the following month`, `that day`, `today`. */
interface UnitSaid {
  kind: 'unit';
  grain: Grain;
  offset: number;
  origin: Origin;
}

/** A number, `of that year`, or nothing. */
export type YearSaid = number | UnitSaid | null;

/** `July 5`, `Friday, July 5, 1991`, `the 9th`. */
export interface DateSaid {
  kind: 'date';
  year: YearSaid;
  month: number | null;
  day: number;
  weekday: number | null;
}

/** `July 2006`, `last July`, `spring`, `the second quarter of 2007`. */
export interface CycleSaid {
  kind: 'cycle';
  grain: CycleGrain;
  /** From 0. */
  n: number;
  year: YearSaid;
  relation: { offset: number; origin: Origin } | null;
}

/** What an expression says, before anything is inferred. */
export type Said =
  | DateSaid
  | CycleSaid
  | UnitSaid
  | { kind: 'slot'; slot: Slot }
  | { kind: 'weekday'; weekday: number; relation: { offset: number; origin: Origin } | null }
  /** `three years ago`, `two days later`. */
  | { kind: 'shift'; unit: Unit; count: Count; sign: -1 | 1; origin: Origin; from: Said | null }
  /** `the past two months`, `the next three days`. */
  | { kind: 'stretch'; unit: Unit; count: Count; sign: -1 | 1 }
  /** `earlier this year`, `later in the month`: up to or from the day of the text. */
  | { kind: 'rest'; sign: -1 | 1; of: Said }
  | { kind: 'part'; part: Part; of: Said }
  /** `first week of May`, `last Monday in May`; -1 is the last. */
  | { kind: 'nth'; n: number; grain: Grain; weekday: number | null; of: Said }
  /** `the first six months of 2005`; a negative count is the last ones. */
  | { kind: 'edge'; count: number; grain: Grain; of: Said }
  /** `the week of March 22`. */
  | { kind: 'week-of'; grain: Grain; of: Said }
  /** `the weekend`: the one nearest to the day of the text, as the tense has it. */
  | { kind: 'near'; grain: Grain }
  | { kind: 'feast'; feast: string; year: YearSaid }
  | { kind: 'range'; from: Reading; to: Reading }
  | { kind: 'choice'; of: readonly Reading[] }
  | { kind: 'daypart'; daypart: string; of: Said | null }
  /** `group`: a date-time group, which holds its own date. */
  | { kind: 'clock'; hour: number; minute: number; zone: string; of: Said | null; group: boolean }
  | { kind: 'duration'; unit: Unit; count: Count }
  | { kind: 'set'; value: string }
  | { kind: 'vague'; value: string }
  /** Several dates that share a month or a year: `June 7, 9 and 12`. */
  | { kind: 'list'; of: readonly Reading[] };

/** An expression found in a text: tokens `first` up to but not including `end`. */
export interface Reading {
  first: number;
  end: number;
  said: Said;
}
