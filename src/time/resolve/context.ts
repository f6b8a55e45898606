import { dayOf, ymd } from '../../util/days.ts';
import { bounds } from '../bounds.ts';
import type { Meant } from '../meant.ts';
import type { Said } from '../said.ts';
import type { Grain, Slot } from '../slot.ts';
import type { InferredPart } from '../types.ts';

/** The year a narrative has reached, and the day where the text was finer than that. */
export interface Spine {
  year: number;
  day: number | null;
}

/** What there is to count from, and a record of what was inferred. */
export interface Context {
  mode: 'document' | 'narrative';
  /** The document's own day; null where it has none. */
  reference: number | null;
  /** The last date the text gave. */
  last: Slot | null;
  /** The last day it gave, as a day number. */
  lastDay: number | null;
  /** Where the narrative stands. */
  spine: Spine | null;
  /** Whether the clause speaks of the past (-1) or the future (1). */
  lean: number;
  /** The verb that says so is close. */
  near: boolean;
  /** It stands before a noun: `the October ballot`. */
  attributive: boolean;
  inferred: Set<InferredPart>;
  reasons: Set<string>;
}

export type Resolve = (said: Said, context: Context) => Meant;

/** How one kind of expression is resolved; `resolve` is handed in for what it holds. */
export type Resolver<K extends Said['kind']> = (
  said: Extract<Said, { kind: K }>,
  context: Context,
  resolve: Resolve,
) => Meant;

/** The day that words like `last year` count from: the document's, or the narrative's. */
export function now({ mode, reference, last, spine }: Context): number | null {
  if (mode === 'document') return reference;
  if (spine) return spine.day ?? dayOf(spine.year, 1, 1);
  return last ? bounds(last)[0] : reference;
}

/** The unit that words like `the next day` count from: the last day for days. */
export function lastDate(context: Context, grain?: Grain): Slot | null {
  const day = context.reference;
  if (grain === 'day' && context.lastDay !== null) return { grain, at: context.lastDay };
  return context.last ?? (day === null ? null : { grain: 'day', at: day });
}

export const yearOf = (day: number): number => ymd(day)[0];
