import { findCaption } from './captions.ts';
import { databaseRow } from './database-row.ts';
import { labelAt, labels } from './labels.ts';
import { splitAt, type Line } from './lines.ts';
import { markingSource } from './markings.ts';
import { matches } from './matches.ts';
import { rulersIn } from './rulers.ts';

/** Lines at the top among which caption and labels may stand. */
const headLines = 150;

const runInNumber = new RegExp(`\\s¶?\\d{1,3}\\.\\s{0,3}${markingSource}`, 'g');
const pilcrowNumber = /(?<=\S\s*)¶(?=\d{1,2}\.)/g;

/** A portion marking behind the labels with the text's first sentence: `… (b) and (d). (C) The UK`. */
const runInText = new RegExp(`(?<=\\S)\\s{1,3}${markingSource}\\s+(?=[A-Z][^\\s]*\\s.{40})`, 'g');

/**
 * Puts on lines of their own what was run together: a caption behind the header
 * (`WASHDCUNCLAS HARARE 004887`), labels behind one another, paragraph numbers in mid-line
 * (`… and grow. 12. (C) Reich …`), rows of dashes beside words.
 */
export function breakApart(lines: readonly Line[]): Line[] {
  const broken: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const offsets = i < headLines ? headBreaks(line.text) : rowBreaks(line.text);
    if (line.text.includes('(')) addStarts(line.text, runInNumber, offsets);
    if (line.text.includes('¶', 1)) addStarts(line.text, pilcrowNumber, offsets);
    for (const { start, end } of rulersIn(line.text)) offsets.push(start, end);
    if (offsets.length === 0) broken.push(line);
    else for (const piece of splitAt(line, ascending(offsets))) broken.push(piece);
  }
  return broken;
}

function addStarts(text: string, pattern: RegExp, offsets: number[]): void {
  for (const { index } of matches(text, pattern)) offsets.push(index);
}

function ascending(offsets: readonly number[]): number[] {
  return [...new Set(offsets)].sort((a, b) => a - b);
}

/** Behind a database row, and where a tab parts its header from its body. */
function rowBreaks(text: string): number[] {
  const row = databaseRow(text);
  const tab = text.length < 400 ? text.indexOf('\t') : -1;
  const caption = tab > 0 ? findCaption(text.slice(tab)) : null;
  return [...(row ? [row.end] : []), ...(caption ? [tab + caption.start] : [])];
}

/** Without a colon or three digits a line holds neither label nor caption. */
const mayHold = /[:;]|\d{3}/;

function headBreaks(text: string): number[] {
  const offsets = rowBreaks(text);
  if (!mayHold.test(text)) return offsets;
  for (const { hint, inline } of labels) if (hint.test(text)) addStarts(text, inline, offsets);
  const label = labelAt(text);
  const caption = label ? null : findCaption(text);
  if (caption) offsets.push(caption.start, caption.end);
  if (label ?? offsets.length > 0) {
    for (const { index } of matches(text, runInText))
      if (index > (label?.end ?? 0)) offsets.push(index);
  }
  return offsets;
}
