import { findCaption } from './captions.ts';
import { kind } from './kinds.ts';
import type { Line } from './lines.ts';
import type { CableDocument } from './types.ts';

const corrected = /\bC ?O ?R ?R ?E ?C ?T ?E ?D {1,2}(?:C ?O ?P ?Y|VERSION)\b/i;
const partial = 'This record is a partial extract';
const missing = /\*\s?Missing Section \d/;

/** How far down captions of correction stand, in lines. */
const reach = 80;

/** How far down the page's word on what it holds stands, in lines: where the header should be. */
const top = 20;

/** Notes in the document what its lines say about it as a whole. */
export function flag(document: CableDocument, lines: readonly Line[]): void {
  let sections = 0;
  lines.forEach((line, i) => {
    const { text, kinds } = line;
    if (text.length > 200) return;
    if (kinds & kind.capitals && text.includes('SECTION')) {
      sections = Math.max(sections, findCaption(line)?.sections ?? 0);
    }
    if (i < reach && (kinds & kind.doubleR || text.includes('R R')) && corrected.test(text))
      document.corrected = true;
    if (i < top && text.includes(partial)) document.partial = true;
    if (kinds & kind.star && missing.test(text)) document.partial = true;
  });
  if (sections > 0) document.sections = sections;
}
