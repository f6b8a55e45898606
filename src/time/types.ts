/** TIMEX3 types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How fine the words are; `range` for anything with two stated ends. */
export type Precision =
  | 'minute'
  | 'day'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'quarter'
  | 'part-of-year'
  | 'year'
  | 'decade'
  | 'range';

/** Parts of a date that the text left out. */
export type InferredPart = 'year' | 'month' | 'day';

/** One time expression, resolved. */
export interface TimeExpression {
  /** UTF-16 offsets in the text that was searched; `text` is the slice between them. */
  start: number;
  end: number;
  text: string;
  type: TimexType;
  /** TIMEX3 value: `2006-07-05`, `2006-W32`, `2006-SU`, `198`, `P3D`, `PRESENT_REF`. */
  value: string;
  /** EDTF (ISO 8601-2) level 1, plus the set `[a..b]`; null for what is not on the calendar. */
  edtf: string | null;
  /** Inclusive days, proleptic Gregorian, `YYYY-MM-DD`; null for what is not on the calendar. */
  earliest: string | null;
  latest: string | null;
  precision: Precision | null;
  inferred: InferredPart[];
  /** Rule names, in the order they fired: `explicit-day`, `year-from-document`, `relative`… */
  reasons: string[];
  /** In words: `early September 2006`. */
  label: string;
  /** `since`, `until`, `by`, `before`, `after`, `about`, `as-of`: the word that stood before it. */
  modifier: string | null;
  /** Set where the words are not a point for a happening: a birth date, a name made of a date. */
  role: 'birth' | 'name' | null;
  /**
   * What is wrong with it, in words: `31 April 2007 does not exist` (no bounds then), or
   * `18 April 2008 was a Friday` (bounds as written).
   */
  problem: string | null;
  /**
   * The ends of a range or the members of a choice, as TIMEX3 marks them: each by itself, inside
   * `start` and `end`.
   */
  ends?: TimeExpression[];
}

export interface TimeContext {
  /** The document's own day, `YYYY-MM-DD`; null where it has none. */
  reference: string | null;
  /** `document` counts from the reference; `narrative` from the running text. */
  mode: 'document' | 'narrative';
}

/** The time expressions of one paragraph, by its id; header lines are not searched. */
export interface ParagraphTimes {
  paragraph: string;
  times: TimeExpression[];
}
