/**
 * Reads a tab-separated table whose first line names the columns. Empty lines are skipped; a cell
 * that a line lacks is empty. Cells with several values part them by `;` (see `values`).
 */
export function readTable(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}

export const values = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

/** Lines of a word list. */
export const readList = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '');
