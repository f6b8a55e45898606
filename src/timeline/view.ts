import type { Status } from '../event/types.ts';
import { dayNumber, isoDay } from '../util/days.ts';
import type { DayRange } from './filter.ts';
import { isStatus } from './statuses.ts';

export const groupings = ['actor', 'status', 'document', 'none'] as const;
/** What the lanes of the drawing stand for. */
export type GroupBy = (typeof groupings)[number];

/** What a reader is looking at, and so what the address holds. */
export interface View {
  /** The days in the drawing's window; null for the window the drawing chooses. */
  range: DayRange | null;
  groupBy: GroupBy;
  actors: readonly string[];
  statuses: readonly Status[];
  text: string;
  event: string | null;
  /** The document on show where it is not the selected event's. */
  document: string | null;
}

export const firstView: View = {
  range: null,
  groupBy: 'actor',
  actors: [],
  statuses: [],
  text: '',
  event: null,
  document: null,
};

/**
 * The address of a view: `#from=2006-07-01&to=2006-09-30&actor=north-korea&q=…&event=…`,
 * or an empty string for the first view.
 */
export function viewToHash(view: View): string {
  const params = new URLSearchParams();
  if (view.range) {
    params.append('from', view.range.from);
    params.append('to', view.range.to);
  }
  if (view.groupBy !== firstView.groupBy) params.append('group', view.groupBy);
  for (const id of view.actors) params.append('actor', id);
  for (const status of view.statuses) params.append('status', status);
  if (view.text !== '') params.append('q', view.text);
  if (view.event !== null) params.append('event', view.event);
  if (view.document !== null) params.append('document', view.document);
  const text = params.toString();
  return text === '' ? '' : `#${text}`;
}

/** The view of an address; parts that are unknown or broken are passed over. */
export function viewFromHash(hash: string): View {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    range: rangeOf(params.get('from'), params.get('to')),
    groupBy: groupings.find((name) => name === params.get('group')) ?? firstView.groupBy,
    actors: distinct(params.getAll('actor')),
    statuses: distinct(params.getAll('status')).filter(isStatus),
    text: params.get('q') ?? '',
    event: params.get('event') || null,
    document: params.get('document') || null,
  };
}

function rangeOf(from: string | null, to: string | null): DayRange | null {
  if (from === null || to === null || !isDay(from) || !isDay(to)) return null;
  return dayNumber(from) <= dayNumber(to) ? { from, to } : null;
}

/** 31 April is a number to `dayNumber`, but no day. */
function isDay(text: string): boolean {
  const day = dayNumber(text);
  return !Number.isNaN(day) && isoDay(day) === text;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
