import type { When } from '../event/types.ts';
import { readEdtf, type EdtfRead } from '../timeline/read-edtf.ts';
import { typedDate } from '../timeline/typed-date.ts';
import { dayNumber } from '../util/days.ts';
import type { Cells } from './csv-fields.ts';
import { soundWhen } from './sound-when.ts';

/** What a row says about its date: a date, or why there is none. */
export type DateRead = { when: When } | { reason: string };

/**
 * A row's date: the columns that our export writes, where they agree; else EDTF; else words, as
 * from–to where there are two columns.
 */
export function cellDate(cells: Cells): DateRead {
  const { edtf = '', date = '', start = '', end = '', source } = cells;
  const own = ownDate(cells);
  if (own) return { when: own };
  const text = source || date || [start, end].filter(Boolean).join(' – ');
  const read = readEdtf(edtf, null) ?? typedDate(date, null) ?? fromTo(start, end);
  if (read) return { when: { inferred: [], ...read, text: text || edtf } };
  const said = edtf || date || [start, end].filter(Boolean).join(' – ');
  return { reason: said === '' ? 'has no date' : `“${said}” is not a date that can be read` };
}

/** Our own columns hold what no single cell can: bounds of an open end, parts of a month. */
function ownDate(cells: Cells): When | null {
  const { edtf = '', earliest, latest, precision, inferred = '', date = '', source } = cells;
  const own = soundWhen({
    text: source || date || edtf,
    edtf,
    earliest,
    latest,
    precision,
    inferred: inferred.split(/;\s*/).filter((part) => part !== ''),
  });
  const read = own && readEdtf(edtf, null);
  return own && read && !agrees(read, own) ? null : own;
}

/** An editor who changed the EDTF in a spreadsheet need not know the columns beside it. */
function agrees(read: EdtfRead, own: When): boolean {
  const open = /\.\.\/|\/\.\./.test(read.edtf);
  return open
    ? read.earliest === own.earliest || read.latest === own.latest
    : read.earliest === own.earliest && read.latest === own.latest;
}

function fromTo(start: string, end: string): When | null {
  const from = typedDate(start, null);
  const to = end === '' ? from : typedDate(end, null);
  if (!from || !to || dayNumber(from.earliest) > dayNumber(to.latest)) return null;
  if (end === '' || start === end) return from;
  return {
    text: `${start} – ${end}`,
    edtf: `${from.earliest}/${to.latest}`,
    earliest: from.earliest,
    latest: to.latest,
    precision: 'range',
    inferred: [],
  };
}
