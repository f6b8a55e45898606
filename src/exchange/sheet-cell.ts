/**
 * How a spreadsheet would take a cell for a formula, its full-width forms included: OWASP, "CSV
 * Injection". An apostrophe before it, which spreadsheets do not show, makes it text.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Text for a cell that no spreadsheet runs. Plain numbers, `-43` too, stay numbers. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** What `guarded` was given. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
