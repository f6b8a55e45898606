/** What a column holds, by what its head may be called: lower case, letters only. */
const heads = {
  title: ['title', 'headline', 'event', 'name', 'what', 'label', 'summary', 'heading'],
  date: ['date', 'when', 'day', 'displaydate', 'dates', 'datetime', 'datum'],
  source: ['dateinsource'],
  start: ['start', 'startdate', 'from', 'begin', 'begins', 'begindate', 'beginning', 'starttime'],
  end: ['end', 'enddate', 'to', 'until', 'ends', 'finish', 'endtime'],
  edtf: ['edtf'],
  earliest: ['earliest'],
  latest: ['latest'],
  precision: ['precision'],
  inferred: ['inferred'],
  status: ['status'],
  polarity: ['polarity'],
  kind: ['kind'],
  actors: [
    'actors',
    'actor',
    'who',
    'people',
    'persons',
    'participants',
    'parties',
    'group',
    'tag',
  ],
  types: ['actortypes'],
  reportedBy: ['reportedby', 'reporter'],
  text: ['quote', 'text', 'description', 'details', 'body', 'content'],
  note: ['note', 'notes', 'comment', 'comments', 'remarks'],
  starred: ['starred', 'star'],
  checked: ['checked'],
  id: ['id', 'uniqueid', 'uid'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof heads;

/** Cells of a row by field; absent where the file has no such column. */
export type Cells = Partial<Record<Field, string>>;

const fieldOf = new Map<string, Field>(
  Object.entries(heads).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [name, field as Field]),
  ),
);

/** Fields of a head's columns; null for a column that we have no use for. Each field counts once. */
export function fieldsOf(head: readonly string[]): (Field | null)[] {
  const taken = new Set<Field>();
  return head.map((name) => {
    const field = fieldOf.get(plain(name));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** A head in lower case, letters only. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');
