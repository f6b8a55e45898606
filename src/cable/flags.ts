import { findCaption } from './captions.ts';
import { kind } from './kinds.ts';
import type { Line } from './lines.ts';
import type { CableDocument } from './types.ts';

type Flags = Pick<CableDocument, 'sections' | 'corrected' | 'partial'>;

const corrected = /\bC ?O ?R ?R ?E ?C ?T ?E ?D {1,2}(?:C ?O ?P ?Y|VERSION)\b/i;
const partial = 'This record is a partial extract';
const missing = /\*\s?Missing Section \d/;

/** How far down captions of correction stand, in lines. */
const reach = 80;

/** How far down the page's word on what it holds stands, in lines: where the header should be. */
const top = 20;

/** What the lines say about the document as a whole; absent where they say nothing. */
export function flagsOf(lines: readonly Line[]): Flags {
  const flags: Flags = {};
  let sections = 0;
  lines.forEach((line, i) => {
    const { text, kinds } = line;
    if (text.length > 200) return;
    if (kinds & kind.capitals && text.includes('SECTION')) {
      sections = Math.max(sections, findCaption(line)?.sections ?? 0);
    }
    if (i < reach && (kinds & kind.doubleR || text.includes('R R')) && corrected.test(text))
      flags.corrected = true;
    if (i < top && text.includes(partial)) flags.partial = true;
    if (kinds & kind.star && missing.test(text)) flags.partial = true;
  });
  if (sections > 0) flags.sections = sections;
  return flags;
}
