import { findCaption } from './captions.ts';
import { kind } from './kinds.ts';
import type { Line } from './lines.ts';
import type { CableDocument } from './types.ts';

const corrected = /\bC ?O ?R ?R ?E ?C ?T ?E ?D {1,2}(?:C ?O ?P ?Y|VERSION)\b/i;
const partial = 'This record is a partial extract';
const missing = /\*\s?Missing Section \d/;

const captioned = kind.capitals | kind.digit;

/** A longer line holds no such word (characters). */
const longest = 200;

/** How far down captions of correction stand, in lines. */
const reach = 80;

/** How far down the page's word on what it holds stands, in lines: where the header should be. */
const top = 20;

/** Notes in the document what its lines say about it as a whole. */
export function flag(document: CableDocument, lines: readonly Line[]): void {
  let sections = 0;
  for (const line of lines) {
    const { text, kinds } = line;
    if (text.length > longest) continue;
    if ((kinds & captioned) === captioned && text.includes('SECTION')) {
      sections = Math.max(sections, findCaption(line)?.sections ?? 0);
    }
    if (kinds & kind.star && missing.test(text)) document.partial = true;
  }
  if (sections > 0) document.sections = sections;
  if (lines.slice(0, reach).some(isCorrected)) document.corrected = true;
  if (lines.slice(0, top).some(({ text }) => text.length <= longest && text.includes(partial)))
    document.partial = true;
}

function isCorrected({ text, kinds }: Line): boolean {
  if (!(kinds & (kind.upper | kind.doubleR))) return false;
  const isSpaced = kinds & kind.lower ? text.startsWith('C O R') : text.includes('R R');
  return (isSpaced || (kinds & kind.doubleR) > 0) && text.length <= longest && corrected.test(text);
}
