import { kind } from './kinds.ts';
import { part, type Line } from './lines.ts';

/** `MILAM 0 11/06/2007 3774 ECON,EINV,LY GOL OFFICIAL DENOUNCES …`; the name may be missing. */
const tail = /^([A-Z][A-Z' -]{1,30}\s)?\d{1,2}\s+\d{1,2}\/\d{1,2}\/\d{4}(?:\s+\d{2,7}\b|\s*$)/;

/**
 * Cuts off what a database printed below a sign-off: the rest of its row, then title and text
 * again. The name in front of the row is left as the signature. Only below the first paragraph.
 */
export function cutDatabaseTail(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    ({ text, kinds }, i) => i > 1 && kinds & kind.slash && tail.test(text.slice(0, 80)),
  );
  const line = lines[at];
  if (!line) return lines;
  const name = tail.exec(line.text)?.[1] ?? '';
  const signature = name === '' ? [] : [part(line, 0, name.length)];
  return [...lines.slice(0, at), ...signature];
}
