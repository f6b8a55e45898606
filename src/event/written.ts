import type { CableDocument } from '../cable/types.ts';
import { yearOfId } from '../time/document.ts';
import { dayNumber } from '../util/days.ts';

/** The day numbers between which a document was written; NaN where nothing is known. */
export interface Written {
  first: number;
  last: number;
}

/** The cable's day; where it has none, the year its id begins with. */
export function writtenIn({ sent, id }: Pick<CableDocument, 'sent' | 'id'>): Written {
  const year = sent === null ? yearOfId(id) : null;
  const day = dayNumber(sent?.slice(0, 10) ?? '');
  if (year === null) return { first: day, last: day };
  return { first: dayNumber(`${year}-01-01`), last: dayNumber(`${year}-12-31`) };
}
