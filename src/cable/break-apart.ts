import { findCaption } from './captions.ts';
import { databaseRow } from './database-row.ts';
import { labelAt, labels } from './labels.ts';
import { splitAt, type Line } from './lines.ts';
import { markingSource } from './markings.ts';
import { rulersIn } from './rulers.ts';

/** Lines at the top among which caption and labels may stand. */
const headLines = 150;

const runInNumber = new RegExp(`\\s¶?\\d{1,3}\\.\\s{0,3}${markingSource}`, 'g');
const pilcrowNumber = /(?<=\S\s*)¶(?=\d{1,2}\.)/g;

/** A portion marking behind the labels with the text's first sentence: `… (b) and (d). (C) The UK`. */
const runInText = new RegExp(`(?<=\\S)\\s${markingSource}\\s+(?=[A-Z][^\\s]*\\s.{40})`, 'g');

/**
 * Puts on lines of their own what was run together: a caption behind the header
 * (`WASHDCUNCLAS HARARE 004887`), labels behind one another, paragraph numbers in mid-line
 * (`… and grow. 12. (C) Reich …`), rows of dashes beside words.
 */
export function breakApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    if (line.text === '') return [line];
    const offsets = i < headLines ? headBreaks(line.text) : rowBreaks(line.text);
    for (const pattern of [runInNumber, pilcrowNumber]) {
      for (const match of line.text.matchAll(pattern)) offsets.push(match.index);
    }
    for (const { start, end } of rulersIn(line.text)) offsets.push(start, end);
    return splitAt(
      line,
      [...new Set(offsets)].sort((a, b) => a - b),
    );
  });
}

/** Behind a database row, and where a tab parts its header from its body. */
function rowBreaks(text: string): number[] {
  const row = databaseRow(text);
  const tab = text.length < 400 ? text.indexOf('\t') : -1;
  const caption = tab > 0 ? findCaption(text.slice(tab)) : null;
  return [...(row ? [row.end] : []), ...(caption ? [tab + caption.start] : [])];
}

function headBreaks(text: string): number[] {
  const offsets = rowBreaks(text);
  for (const { inline } of labels) {
    for (const match of text.matchAll(inline)) offsets.push(match.index);
  }
  const label = labelAt(text);
  const caption = label ? null : findCaption(text);
  if (caption) offsets.push(caption.start, caption.end);
  if (label ?? offsets.length > 0) {
    for (const match of text.matchAll(runInText)) {
      if (match.index > (label?.end ?? 0)) offsets.push(match.index);
    }
  }
  return offsets;
}
