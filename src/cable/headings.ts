import { isBlank, type Line } from './lines.ts';
import type { Numbered } from './number.ts';
import { isRuler } from './rulers.ts';

/** A heading is at most this long, in characters and in lines. */
const longest = 100;
const mostLines = 4;

/**
 * Lines that are headings: between two rows of dashes, above one, or alone above a numbered
 * paragraph without ending a sentence.
 */
export function headingLines(
  lines: readonly Line[],
  numbers: readonly (Numbered | undefined)[],
): readonly boolean[] {
  const headings = new Array<boolean>(lines.length).fill(false);
  const mark = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (!isBlank(lines[i])) headings[i] = true;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line && isRuler(line)) {
      const above = lines[i - 2];
      const stands = isBlank(above) || endsSentence(above);
      if (isTitle(lines, i - 1, numbers) && stands) mark(i - 1, i);
      const close = closingRuler(lines, i, numbers);
      if (close > i) {
        mark(i + 1, close);
        i = close;
      }
    } else if (numbers[i]) {
      const above = lastFilled(lines, i - 1);
      if (isTitle(lines, above, numbers) && endsSentence(lines[lastFilled(lines, above - 1)])) {
        mark(above, above + 1);
      }
    }
  }
  return headings;
}

/** The row of dashes that closes a heading opened at `open`; `open` where none does. */
function closingRuler(
  lines: readonly Line[],
  open: number,
  numbers: readonly (Numbered | undefined)[],
): number {
  let filled = 0;
  for (let i = open + 1; i < lines.length && filled <= mostLines; i++) {
    const line = lines[i];
    if (!line) break;
    if (isRuler(line)) return filled > 0 ? i : open;
    if (numbers[i] || line.text.length > longest) return open;
    if (!isBlank(line)) filled++;
  }
  return open;
}

function isTitle(
  lines: readonly Line[],
  index: number,
  numbers: readonly (Numbered | undefined)[],
): boolean {
  const line = lines[index];
  if (!line || isBlank(line) || numbers[index] || isRuler(line)) return false;
  const { text } = line;
  if (text.length > longest) return false;
  return /^[^a-z\s-]/.test(text) && !/[.,;:-]$/.test(text) && !/^\(?END\s/i.test(text);
}

function lastFilled(lines: readonly Line[], from: number): number {
  let i = from;
  while (i >= 0 && i > from - 6 && isBlank(lines[i])) i--;
  return i;
}

/** True at the top of the text, too. */
function endsSentence(line: Line | undefined): boolean {
  return line === undefined || isRuler(line) || /[.!?:)"'”]$/.test(line.text);
}
