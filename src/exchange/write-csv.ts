import { columns } from './columns.ts';
import { writeCsv } from './csv.ts';
import type { Selection, Written } from './types.ts';

/** One row an event. */
export function writeTable(selection: Selection): Written {
  const head = columns.map(([name]) => name);
  const rows = selection.events.map((event) => columns.map(([, cell]) => cell(event, selection)));
  return { text: writeCsv([head, ...rows]), problems: [] };
}
