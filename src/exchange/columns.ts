import type { ReviewedEvent } from '../timeline/review.ts';
import { whenWords } from '../timeline/words.ts';
import { namesOf } from './names.ts';
import type { Selection } from './types.ts';

type Cell = (event: ReviewedEvent, selection: Selection) => string;

/** Names in one cell: `Japan; North Korea`. A semicolon inside a name would part it. */
export const joinNames = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(';', ',')).join('; ');

const yes = (is: boolean): string => (is ? 'yes' : '');
const ofFirst =
  (read: (source: ReviewedEvent['sources'][number]) => string): Cell =>
  ({ sources: [first] }) =>
    first ? read(first) : '';

/** The columns of the CSV file, in order. `date` is for people, `edtf` to `precision` for machines. */
export const columns: readonly (readonly [head: string, cell: Cell])[] = [
  ['title', ({ title }) => title],
  ['date', ({ when }) => whenWords(when)],
  ['edtf', ({ when }) => when.edtf],
  ['earliest', ({ when }) => when.earliest],
  ['latest', ({ when }) => when.latest],
  ['precision', ({ when }) => when.precision],
  ['inferred', ({ when }) => when.inferred.join('; ')],
  ['status', ({ status }) => status],
  ['polarity', ({ polarity }) => polarity],
  ['kind', ({ kind }) => kind],
  ['actors', ({ actors }, selection) => joinNames(namesOf(actors, selection))],
  [
    'actor types',
    ({ actors }, { actor }) => actors.map((id) => actor(id)?.type ?? 'organisation').join('; '),
  ],
  [
    'reported by',
    ({ reportedBy }, selection) =>
      joinNames(namesOf(reportedBy === null ? [] : [reportedBy], selection)),
  ],
  ['quote', ofFirst(({ quote }) => quote.exact)],
  ['document', ofFirst(({ document }) => document)],
  ['paragraph', ofFirst(({ paragraph }) => paragraph)],
  [
    'sources',
    ({ sources }) =>
      sources.map(({ document, paragraph }) => `${document} ${paragraph}`).join('; '),
  ],
  ['date in source', ({ when }) => when.text],
  ['confidence', ({ confidence }) => String(confidence)],
  ['starred', ({ starred }) => yes(starred)],
  ['checked', ({ checked }) => yes(checked)],
  ['note', ({ note }) => note],
  ['id', ({ id }) => id],
];
