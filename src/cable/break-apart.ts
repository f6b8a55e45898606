import { findCaption } from './captions.ts';
import { labelAt, labels } from './labels.ts';
import { splitAt, type Line } from './lines.ts';
import { markingSource } from './markings.ts';

/** Lines at the top among which caption and labels may stand. */
const headLines = 150;

const runInNumber = new RegExp(`\\s¶?\\d{1,3}\\.\\s{0,3}${markingSource}`, 'g');
const pilcrowNumber = /(?<=\S\s*)¶(?=\d{1,2}\.)/g;
const ruler = /(?<=\s)[-=_*]{5,}|(?<=[-=_*]{5})\s(?=[^\s-=_*])/g;

/**
 * Puts on lines of their own what was run together: a caption behind the header
 * (`WASHDCUNCLAS HARARE 004887`), labels behind one another, paragraph numbers in mid-line
 * (`… and grow. 12. (C) Reich …`), rows of dashes beside words.
 */
export function breakApart(lines: readonly Line[]): Line[] {
  let inHead = true;
  return lines.flatMap((line, i) => {
    if (line.text === '') return [line];
    inHead &&= i < headLines;
    const offsets = new Set<number>();
    if (inHead) for (const at of headBreaks(line.text)) offsets.add(at);
    for (const pattern of [runInNumber, pilcrowNumber, ruler]) {
      for (const match of line.text.matchAll(pattern)) offsets.add(match.index);
    }
    const sorted = [...offsets].filter((at) => at > 0).sort((a, b) => a - b);
    return splitAt(line, sorted);
  });
}

function headBreaks(text: string): number[] {
  const caption = findCaption(text);
  const behind = labels.flatMap(({ inline }) => [...text.matchAll(inline)].map((m) => m.index));
  return caption && labelAt(text) === null ? [caption.start, caption.end, ...behind] : behind;
}
