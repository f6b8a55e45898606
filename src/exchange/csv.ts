import { stringify } from 'csv-stringify/browser/esm/sync';
import { guarded } from './sheet-cell.ts';

/** RFC 4180: a head, rows, CRLF. No cell of it is run as a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    { record_delimiter: 'windows' },
  );
}
