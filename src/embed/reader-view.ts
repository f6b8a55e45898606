import type { Status } from '../event/types.ts';
import { distinct, rangeIn } from '../timeline/address-parts.ts';
import type { DayRange } from '../timeline/filter.ts';
import { isStatus } from '../timeline/statuses.ts';

/** What a reader looks at in a chart, and so what its address holds: a part of the desk's view. */
export interface ReaderView {
  /** The days in the window; null for the window that the chart opens with. */
  range: DayRange | null;
  actors: readonly string[];
  statuses: readonly Status[];
  event: string | null;
}

export const firstReaderView: ReaderView = { range: null, actors: [], statuses: [], event: null };

/** As the desk writes it: `#from=2006-07-01&to=2006-09-30&actor=japan&event=…`; empty at first. */
export function readerHash({ range, actors, statuses, event }: ReaderView): string {
  const params = new URLSearchParams(range ? { from: range.from, to: range.to } : {});
  for (const id of actors) params.append('actor', id);
  for (const status of statuses) params.append('status', status);
  if (event !== null) params.append('event', event);
  const text = params.toString();
  return text === '' ? '' : `#${text}`;
}

/** The view of an address; parts that are unknown, broken or the desk's are passed over. */
export function readerViewIn(hash: string): ReaderView {
  const params = new URLSearchParams(hash.replace(/^#\??/, ''));
  return {
    range: rangeIn(params),
    actors: distinct(params.getAll('actor')),
    statuses: distinct(params.getAll('status')).filter(isStatus),
    event: params.get('event') || null,
  };
}
