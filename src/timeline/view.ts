import type { Status } from '../event/types.ts';
import { distinct, rangeIn } from './address-parts.ts';
import type { DayRange, Filter, Match, Part } from './filter.ts';
import { isStatus } from './statuses.ts';

export const groupings = ['actor', 'status', 'document', 'none'] as const;
/** What the lanes of the drawing stand for. */
export type GroupBy = (typeof groupings)[number];

/** What a reader is looking at, and so what the address holds. */
export interface View {
  /** The days in the drawing's window; null for the window the drawing chooses. */
  range: DayRange | null;
  /** Whether events outside of the range are left out. */
  only: boolean;
  groupBy: GroupBy;
  /** Of the lanes: by count, by name, or by hand, that is their keys (`actor:japan`) in order. */
  order: 'count' | 'name' | readonly string[];
  /** Keys of the lanes that are folded. */
  folded: readonly string[];
  actors: readonly string[];
  match: Match;
  /** Actors whose events are left out. */
  without: readonly string[];
  statuses: readonly Status[];
  /** Documents whose events alone are shown. */
  cables: readonly string[];
  text: string;
  event: string | null;
  /** The document on show where it is not the selected event's. */
  document: string | null;
  /** Whether the starred events are told one by one. */
  story: boolean;
  /** The actor whose page is open. */
  who: string | null;
  /** Whether the documents that tell the selected event lie side by side. */
  compare: boolean;
}

export const firstView: View = {
  range: null,
  only: false,
  groupBy: 'actor',
  order: 'count',
  folded: [],
  actors: [],
  match: 'any',
  without: [],
  statuses: [],
  cables: [],
  text: '',
  event: null,
  document: null,
  story: false,
  who: null,
  compare: false,
};

/** What a view lets through. */
export function filterOf(view: View): Filter {
  const { actors, match, without, statuses, cables, text, range, only } = view;
  return { actors, match, without, statuses, documents: cables, text, range: only ? range : null };
}

/** The change to a view that takes one part of its filter off. */
export const lifted: Readonly<Record<Part, Partial<View>>> = {
  actors: { actors: [], match: 'any' },
  without: { without: [] },
  statuses: { statuses: [] },
  documents: { cables: [] },
  text: { text: '' },
  range: { only: false },
};

/** A view that lets everything through, and shows what it showed of it. */
export function unfiltered(view: View): View {
  const { range, groupBy, event, document, story } = view;
  return { ...firstView, range, groupBy, event, document, story };
}

/**
 * The address of a view: `#from=2006-07-01&to=2006-09-30&actor=north-korea&q=…&event=…`,
 * or an empty string for the first view.
 */
export function viewToHash(view: View): string {
  const params = new URLSearchParams();
  if (view.range) {
    params.append('from', view.range.from);
    params.append('to', view.range.to);
    if (view.only) params.append('dates', 'only');
  }
  if (view.groupBy !== firstView.groupBy) params.append('group', view.groupBy);
  if (view.order === 'name') params.append('order', 'name');
  else if (view.order !== 'count') for (const key of view.order) params.append('lane', key);
  for (const key of view.folded) params.append('folded', key);
  for (const id of view.actors) params.append('actor', id);
  if (view.match === 'all') params.append('match', view.match);
  for (const id of view.without) params.append('without', id);
  for (const status of view.statuses) params.append('status', status);
  for (const id of view.cables) params.append('cable', id);
  if (view.text !== '') params.append('q', view.text);
  if (view.event !== null) params.append('event', view.event);
  if (view.document !== null) params.append('document', view.document);
  if (view.story) params.append('story', 'on');
  if (view.who !== null) params.append('who', view.who);
  if (view.compare) params.append('compare', 'on');
  const text = params.toString();
  return text === '' ? '' : `#${text}`;
}

/** The address of an event in a view, made of the address of the view without one. */
export const hashWithEvent = (hash: string, event: string): string =>
  `${hash === '' ? '#' : `${hash}&`}event=${encodeURIComponent(event)}`;

/** The view of an address; parts that are unknown or broken are passed over. */
export function viewFromHash(hash: string): View {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const range = rangeIn(params);
  const lanes = distinct(params.getAll('lane'));
  return {
    range,
    only: range !== null && params.get('dates') === 'only',
    groupBy: groupings.find((name) => name === params.get('group')) ?? firstView.groupBy,
    order: lanes.length > 0 ? lanes : params.get('order') === 'name' ? 'name' : 'count',
    folded: distinct(params.getAll('folded')),
    actors: distinct(params.getAll('actor')),
    match: params.get('match') === 'all' ? 'all' : 'any',
    without: distinct(params.getAll('without')),
    statuses: distinct(params.getAll('status')).filter(isStatus),
    cables: distinct(params.getAll('cable')),
    text: params.get('q') ?? '',
    event: params.get('event') || null,
    document: params.get('document') || null,
    story: params.get('story') === 'on',
    who: params.get('who') || null,
    compare: params.get('compare') === 'on',
  };
}
