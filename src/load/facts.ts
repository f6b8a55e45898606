import type { StatedFacts } from './types.ts';

/** What a container's field is for us: a stated fact, or a part of the text. */
export type FieldUse = keyof StatedFacts | 'header' | 'body';

/** What containers call their fields, in lower case, words joined by nothing. */
const uses: Readonly<Record<string, FieldUse>> = {
  identifier: 'id',
  referenceid: 'id',
  refid: 'id',
  reference: 'id',
  refno: 'id',
  cableid: 'id',
  cablenumber: 'id',
  documentid: 'id',
  documentnumber: 'id',
  docid: 'id',
  docnumber: 'id',
  mrn: 'id',
  id: 'id',
  created: 'created',
  createdat: 'created',
  date: 'created',
  datetime: 'created',
  datesent: 'created',
  cabledate: 'created',
  documentdate: 'created',
  docdate: 'created',
  sent: 'created',
  sentat: 'created',
  sentdate: 'created',
  draftdate: 'created',
  timestamp: 'created',
  classification: 'classification',
  classificationlevel: 'classification',
  class: 'classification',
  cls: 'classification',
  originalclassification: 'classification',
  origin: 'origin',
  originator: 'origin',
  from: 'origin',
  sender: 'origin',
  embassy: 'origin',
  post: 'origin',
  title: 'title',
  subject: 'title',
  header: 'header',
  headers: 'header',
  head: 'header',
  cableheader: 'header',
  rawheader: 'header',
  body: 'body',
  bodytext: 'body',
  cablebody: 'body',
  cabletext: 'body',
  content: 'body',
  contents: 'body',
  message: 'body',
  messagetext: 'body',
  text: 'body',
  fulltext: 'body',
  rawtext: 'body',
  doctext: 'body',
  documenttext: 'body',
  textchunk: 'body',
  chunk: 'body',
};

/** The use of a field by its printed name; null for those we have none for (`Released`). */
export function useOf(name: string): FieldUse | null {
  const key = name.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(uses, key) ? (uses[key] ?? null) : null;
}

/** What a row of a table says: facts, and the text as header and body. */
export interface Row {
  stated: StatedFacts;
  header: string;
  body: string;
}

/** Pairs names with values. Of two fields for one use the first that is filled counts. */
export function rowFrom(names: readonly string[], values: readonly string[]): Row {
  const row: Row = { stated: {}, header: '', body: '' };
  names.forEach((name, i) => {
    const use = useOf(name);
    const value = values[i] ?? '';
    if (use === null || value.trim() === '') return;
    if (use === 'header' || use === 'body') row[use] ||= value;
    else row.stated[use] ??= value.trim();
  });
  return row;
}

/** Labels and values of a page's table. */
export function factsFrom(labels: readonly string[], values: readonly string[]): StatedFacts {
  return rowFrom(labels, values).stated;
}
