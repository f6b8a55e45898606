import { findCaption } from './captions.ts';
import type { Line } from './lines.ts';
import type { CableDocument } from './types.ts';

type Flags = Pick<CableDocument, 'sections' | 'corrected' | 'partial'>;

const corrected = /\bC ?O ?R ?R ?E ?C ?T ?E ?D {1,2}(?:C ?O ?P ?Y|VERSION)\b/i;
const partial = /This record is a partial extract|\*\s?Missing Section \d/i;

/** How far down captions of correction stand, in lines. */
const reach = 80;

/** What the lines say about the document as a whole; absent where they say nothing. */
export function flagsOf(lines: readonly Line[]): Flags {
  const flags: Flags = {};
  let sections = 0;
  for (const [i, { text }] of lines.entries()) {
    if (text.length > 200) continue;
    if (text.includes('SECTION')) sections = Math.max(sections, findCaption(text)?.sections ?? 0);
    if (i < reach && corrected.test(text)) flags.corrected = true;
    if (partial.test(text)) flags.partial = true;
  }
  if (sections > 0) flags.sections = sections;
  return flags;
}
