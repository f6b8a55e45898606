import { dumpColumns } from './dump-columns.ts';
import { useOf } from './facts.ts';

const id = /^\d{2,4}[A-Z][A-Z0-9]*?\d+$/;
const date = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ T]|$)|^[A-Z][a-z]{2,8} \d{1,2}, \d{4}/;
const classification = /^(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|LIMITED OFFICIAL USE)\b/;
const origin = /^(?!\d)[^|\n]{3,80}$/;

/** Text from here on is a telegram's, not a fact's (characters). */
const long = 200;

/**
 * Names for the columns of a table without names, by what its first row holds: an id, a date, a
 * classification, a sender, and the long texts, of which one may be a routing header. The order of the 2011 dump where the row is of its kind; null where it holds no text.
 */
export function columnsOf(row: readonly string[]): readonly string[] | null {
  const names = row.map(() => '');
  const name = (what: string, fits: (value: string) => boolean): void => {
    const at = row.findIndex((value, i) => names[i] === '' && fits(value.trim()));
    if (at >= 0) names[at] = what;
  };
  const texts = row.filter((value) => value.length >= long || value.includes('\n'));
  if (texts.length === 0) return isUsual(row) ? dumpColumns : null;
  const header = texts.length > 1 ? texts.find(isHeader) : undefined;
  name('header', (value) => value === header?.trim());
  const bodies = texts.filter((text) => text !== header);
  const body = bodies.reduce((a, b) => (b.length > a.length ? b : a));
  name('body', (value) => value === body.trim());
  name('refid', (value) => id.test(value));
  name('created', (value) => date.test(value));
  name('classification', (value) => classification.test(value));
  name('origin', (value) => origin.test(value) && !id.test(value));
  return names;
}

/** A row of the dump may lack its text. */
function isUsual(row: readonly string[]): boolean {
  return row.length === dumpColumns.length && id.test(row[2]?.trim() ?? '');
}

function isHeader(value: string): boolean {
  return /\d{6}Z|\bFM\s|^This record is a partial/.test(value) && !/\bTAGS\b|\bSUBJ/.test(value);
}

/** Whether a row of names says which column holds the text. */
export function namesText(names: readonly string[]): boolean {
  return names.length > 1 && names.some((one) => useOf(one) === 'body');
}
