import { furnitureIn } from './furniture-in-line.ts';
import { isCaption, isFurniture, isRow } from './furniture.ts';
import { cutOut, type Line } from './lines.ts';

/** Drops page headers, relay words, banners and pilcrows. `post`: see furnitureIn. */
export function dropFurniture(lines: readonly Line[], post: string): Line[] {
  return without(lines, (line) =>
    isFurniture(line.text) || isRow(line.text) ? [] : cutOut(line, furnitureIn(line.text, post)),
  );
}

/** Drops captions that stand alone: those of the second and later sections. */
export function dropCaptions(lines: readonly Line[]): Line[] {
  return without(lines, (line) => (isCaption(line.text) ? [] : [line]));
}

/**
 * Keeps what `rest` leaves of every line. Where a whole line goes from mid-sentence, the blank
 * lines around it go too, so that the sentence closes again.
 */
function without(lines: readonly Line[], rest: (line: Line) => Line[]): Line[] {
  const kept: Line[] = [];
  let last = '';
  let broken = false;
  for (const line of lines) {
    if (isFiller(line.text)) {
      if (!(broken && isOpen(last))) kept.push({ text: '', start: line.start });
      continue;
    }
    const pieces = rest(line);
    if (pieces.length === 0) {
      broken = true;
      continue;
    }
    if (broken && isOpen(last)) dropTrailingBlanks(kept);
    broken = false;
    kept.push(...pieces);
    last = pieces.at(-1)?.text ?? '';
  }
  return kept;
}

/** Blank, or a lone dash or full stop that keeps a line from being blank. */
function isFiller(text: string): boolean {
  return text === '' || text === '-' || text === '.';
}

/** A line that ends in mid-sentence. */
export function isOpen(text: string): boolean {
  return /[\p{L}\p{N},;-]$/u.test(text);
}

function dropTrailingBlanks(lines: Line[]): void {
  while (lines.at(-1)?.text === '') lines.pop();
}
