import type { DateRead } from './cell-date.ts';
import type { ImportedRow } from './import-types.ts';

/** What every TimelineJS slide gives; or why it is left out. */
export function slideRow(place: number, title: string, date: DateRead): ImportedRow | string {
  if (title === '') return 'the event has no headline and is left out';
  if ('reason' in date) return `“${title}” is left out: ${date.reason}`;
  return {
    place,
    id: '',
    title,
    text: '',
    when: date.when,
    status: 'occurred',
    polarity: 'positive',
    kind: 'event',
    actors: [],
    reportedBy: null,
    starred: false,
    checked: false,
    note: '',
  };
}
