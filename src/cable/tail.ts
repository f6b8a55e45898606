import { isBlank, part, type Line } from './lines.ts';
import { isRuler } from './rulers.ts';

/** Lines below a telegram's end that belong to posts' stationery, printers and databases. */
const sorts: readonly RegExp[] = [
  /^["'>/\s,.;|\\]+$/,
  /^N{3,4}\b/i,
  /^CABLE ENDS$/,
  /^[A-Z]{0,8}VZCZ[A-Z0-9]{0,7}$/,
  /^(?:please )?visit\b.{0,80}\bweb ?site\b/i,
  /^you can also access this site\b/i,
  /^for more reporting from\b/i,
  /^(?:through the )?(?:State )?Department's Classified SIPRNET website\.?$/i,
  /^(?:\(?https?:)?\/\/\S+(?:\s\S{1,12})?$/i,
  /^(?:index\.\s?)?cfm$/i,
  /^(?:\d{4}[A-Z]+\d+ - )?(?:Clas\S*)?\s?(?:sification: )?(?:SECRET|CONFIDENTIAL|(?:SENSITIVE BUT )?UNCLASSIFIED)\b.{0,12}$/i,
  /^\d{4}[A-Z]{3,}\d{4,}\s-\s/,
  /^<?<?\s?END (?:OF DOCUMENT|CABLE TEXT)\s?>?>?$/i,
  /^Classified By: .{3,80}$/i,
  // a label that the collection cut: `Classif...`
  /^(?:REF|Cl(?:a(?:s(?:s(?:i(?:f(?:i(?:ed?)?)?)?)?)?)?)?)\s?\.\.\.$/,
  /^Rea(?:s(?:ons?)?)?:?.{0,24}\.\.\.$/,
  /^SELECT \* FROM\b/,
  /^[A-Z]{4} @ [A-Z]/,
  /^Track impresi[oó]n\b/i,
  /^(?:Margaret P\. Grafeld\b|Declassified\/Released\b|Systematic Review\b|.{0,20}US Department of State EO\b)/i,
];

const pattern = new RegExp(sorts.map(({ source }) => source).join('|'), 'i');

/** Leaves out what stands below the end of a text, blank lines and rows of dashes included. */
export function dropTail(lines: readonly Line[]): Line[] {
  let end = lines.length;
  let last = lines[end - 1];
  while (last && isTail(last)) last = lines[--end - 1];
  const marks = /[\s",\\]+$/.exec(last?.text.slice(-12) ?? '');
  if (!last || !marks || !marks[0].includes('"')) return lines.slice(0, end);
  return [...lines.slice(0, end - 1), unquoted(last, marks[0].length)];
}

function isTail(line: Line): boolean {
  return isBlank(line) || isRuler(line) || pattern.test(line.text);
}

/** A quotation mark left over from a CSV field goes; one that closes a quotation stays. */
function unquoted(line: Line, marks: number): Line {
  const quotes = line.text.split('"').length - 1;
  return quotes % 2 === 1 ? part(line, 0, line.text.length - marks) : line;
}
