import { findCaption } from './captions.ts';
import { databaseRow } from './database-row.ts';
import { kind } from './kinds.ts';
import { labelAt, labels } from './labels.ts';
import { splitAt, type Line } from './lines.ts';
import { markingSource } from './markings.ts';
import { matches } from './matches.ts';
import { rulersIn } from './rulers.ts';

/** Lines at the top among which caption and labels may stand. */
const headLines = 150;

/** Without its full stop (`… this. 12, (C) The`, `3) (U) The`) only behind a sentence. */
const runInNumber = new RegExp(
  `\\s¶?\\d{1,3}(?:\\.|(?<=[.!?"”]\\s{1,2}¶?\\d{1,3})[),]?)\\s{0,3}${markingSource}`,
  'g',
);
const pilcrowNumber = /(?<=\S\s*)¶(?=\d{1,2}\.)/g;

/** A line without any of these has nothing run together. */
const needed = kind.digit | kind.colon | kind.tab | kind.other | kind.dashes;

/** A portion marking behind the labels with the text's first sentence: `… (b) and (d). (C) The UK`. */
const runInText = new RegExp(`(?<=\\S)\\s{1,3}${markingSource}\\s+(?=[A-Z][^\\s]*\\s.{40})`, 'g');

/**
 * Puts on lines of their own what was run together: a caption behind the header
 * (`WASHDCUNCLAS HARARE 004887`), labels behind one another, paragraph numbers in mid-line
 * (`… and grow. 12. (C) Reich …`), rows of dashes beside words.
 */
export function breakApart(lines: readonly Line[]): Line[] {
  const broken: Line[] = [];
  lines.forEach((line, i) => {
    const offsets = line.kinds & needed ? breaks(line, i < headLines) : none;
    if (!offsets.some((at) => at > 0 && at < line.text.length)) broken.push(line);
    else for (const piece of splitAt(line, ascending(offsets))) broken.push(piece);
  });
  return broken;
}

const none: number[] = [];

function breaks(line: Line, isHead: boolean): number[] {
  const { text, kinds } = line;
  const offsets = isHead ? headBreaks(line) : rowBreaks(line);
  if (kinds & kind.digit && kinds & kind.marking && runsIn(text))
    addStarts(text, runInNumber, offsets);
  if (kinds & kind.other && text.includes('¶', 1)) addStarts(text, pilcrowNumber, offsets);
  if (kinds & kind.dashes) {
    for (const { start, end } of rulersIn(text)) offsets.push(start, end);
  }
  return offsets;
}

/** What `runInNumber` holds before its bracket, and how long that is at most. */
const beforeMarking = /\s¶?\d{1,3}[.),]?\s{0,3}$/;
const reach = 9;

/** Whether `runInNumber` may match; quicker, for it looks at brackets only. */
function runsIn(text: string): boolean {
  for (let at = text.indexOf('(', 2); at >= 0; at = text.indexOf('(', at + 1)) {
    if (beforeMarking.test(text.slice(Math.max(0, at - reach), at))) return true;
  }
  return false;
}

function addStarts(text: string, pattern: RegExp, offsets: number[]): void {
  for (const { index } of matches(text, pattern)) offsets.push(index);
}

function ascending(offsets: readonly number[]): number[] {
  return [...new Set(offsets)].sort((a, b) => a - b);
}

/** Behind a database row, and where a tab parts its header from its body. */
function rowBreaks(line: Line): number[] {
  const { text, kinds } = line;
  const offsets: number[] = [];
  const row = databaseRow(line);
  if (row) offsets.push(row.end);
  const tab = kinds & kind.tab && text.length < 400 ? text.indexOf('\t') : -1;
  const caption = tab > 0 ? findCaption(line, tab) : null;
  if (caption) offsets.push(caption.start);
  return offsets;
}

/** Labels of a telegram scanned into one line without punctuation: `E O 11652 N A TAGS SOPN SUBJECT …`. */
const flat =
  /\bE O 1[123]\d{3}\s(?=.{0,40}TAGS\s)|\bTAGS\s(?=(?:[A-Z]{2,4}\s){1,9}SUBJECT\s)|(?<=\bTAGS\s(?:[A-Z]{2,4}\s){1,9})SUBJECT\s/g;

/** Without this and without a colon a line holds neither label nor caption. */
const mayHold = /\d{3}/;

function headBreaks(line: Line): number[] {
  const { text, kinds } = line;
  const offsets = rowBreaks(line);
  if (!(kinds & kind.colon) && !(kinds & kind.digit && mayHold.test(text))) return offsets;
  for (const { needed, hint, inline } of labels) {
    if ((kinds & needed) === needed && hint.test(text)) addStarts(text, inline, offsets);
  }
  if (text.length > 400 && text.includes('TAGS ')) addStarts(text, flat, offsets);
  const label = labelAt(line);
  const caption = label ? null : findCaption(line);
  if (caption) offsets.push(caption.start, caption.end);
  if (label ?? offsets.length > 0) {
    for (const { index } of matches(text, runInText))
      if (index > (label?.end ?? 0)) offsets.push(index);
  }
  return offsets;
}
