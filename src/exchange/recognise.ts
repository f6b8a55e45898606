import { useOf } from '../load/facts.ts';
import { fieldsOf, plain, type Field } from './csv-fields.ts';
import { isSheet } from './read-sheet.ts';

/** Fields that tables of events have and tables of cables have not. */
const eventFields: ReadonlySet<Field | null> = new Set<Field>([
  'edtf',
  'start',
  'end',
  'earliest',
  'latest',
  'precision',
  'status',
  'polarity',
  'actors',
  'reportedBy',
]);

/**
 * Whether a file that begins so holds another program's events: TimelineJS as JSON or as its
 * spreadsheet, or a table with titles and dates that is no table of cables.
 */
export function holdsEvents(start: string): boolean {
  if (/^\uFEFF?\s*\{/.test(start))
    return /"events"\s*:\s*\[/.test(start) && /"start_date"\s*:/.test(start);
  const [line = ''] = start.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1);
  const separator = [',', ';', '\t', '|'].find((mark) => line.includes(mark));
  if (separator === undefined || line.length > 2000) return false;
  const head = line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  if (isSheet(head)) return true;
  const fields = new Set(fieldsOf(head));
  const dated = fields.has('date') || fields.has('edtf') || fields.has('start');
  if (!fields.has('title') || !dated || !head.every((name) => plain(name) !== '')) return false;
  return (
    !head.some((name) => useOf(name) === 'body') || [...fields].some((f) => eventFields.has(f))
  );
}
