import type { Grain } from './slot.ts';

/** Parts of a stretch of time, as the words name them; `bounds.ts` says what they mean. */
export type Part = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** Units that words count in; all but the clock's are grains of the calendar. */
export type Unit = Exclude<Grain, 'fiscal' | 'half' | 'season'> | 'hour' | 'minute' | 'second';

const CLOCK = new Set<Unit>(['hour', 'minute', 'second']);

/** A unit of the calendar, not of the clock. */
export const isGrain = (unit: Unit): unit is Exclude<Unit, 'hour' | 'minute' | 'second'> =>
  !CLOCK.has(unit);

/**
 * What a word may be. One word may be several things (`second`, `may`, `fall`); a parser looks at
 * the role it needs. Words of other languages map onto the same roles.
 */
export interface Lexeme {
  /** 1-12. */
  month: number | null;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number | null;
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  season: number | null;
  unit: Unit | null;
  plural: boolean;
  /** `three`, `a`; vague counts have two ends: `several` is 3 to 8. */
  count: readonly [min: number, max: number] | null;
  ordinal: number | null;
  /** `sixties`: 60. */
  decade: number | null;
  part: Part | null;
  /** `last` -1, `this` 0, `next` 1: counted from the day of the text. */
  relation: number | null;
  /** `previous` -1, `same` 0, `following` 1: counted from the last date in the text. */
  sequel: number | null;
  /** Days from the day of the text: `today` 0. */
  deictic: number | null;
  /** TIMEX3 part of day: MO, MI, AF, EV, NI. */
  daypart: string | null;
  /** Begins the name of a feast: `Christmas`, `New`. */
  feast: boolean;
  /** TIMEX3 reference of words like `now`. */
  vague: string | null;
  /** TIMEX3 set of words like `daily`. */
  set: string | null;
  /** Closed-class words, by what they do. */
  cue: string | null;
  /** -1 speaks of the past, 1 of the future. */
  tense: number | null;
  /** Stands before a number that is no date: `paragraph`, `resolution`. */
  label: boolean;
  /** Stands after a number that counts things: `troops`, `percent`. */
  measure: boolean;
  /** What money is counted in (`pounds`). */
  currency: boolean;
  /** Must be written with a capital to count as a date word: `May`, `Sun`. */
  capital: boolean;
  /** A run of digits. */
  digits: boolean;
}

export const nothing: Lexeme = Object.freeze({
  month: null,
  weekday: null,
  season: null,
  unit: null,
  plural: false,
  count: null,
  ordinal: null,
  decade: null,
  part: null,
  relation: null,
  sequel: null,
  deictic: null,
  daypart: null,
  feast: false,
  vague: null,
  set: null,
  cue: null,
  tense: null,
  label: false,
  measure: false,
  currency: false,
  capital: false,
  digits: false,
});

export const number: Lexeme = Object.freeze({ ...nothing, digits: true });
