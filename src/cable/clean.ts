import { furnitureIn } from './furniture-in-line.ts';
import { repeatedHead } from './repeats.ts';
import { isCaption, isFurniture, isRow } from './furniture.ts';
import { blankAt, cutOut, type Line } from './lines.ts';

/** Drops page headers, relay words, banners and pilcrows. `post`: see furnitureIn. */
export function dropFurniture(lines: readonly Line[], post: string): Line[] {
  return without(lines, (line) => {
    if (isFurniture(line) || isRow(line)) return [];
    const spans = furnitureIn(line, post);
    return spans.length === 0 ? null : cutOut(line, spans);
  });
}

/**
 * Drops what repeats the head inside the text: captions that stand alone, those of the second and
 * later sections, and the cable's subject.
 */
export function dropRepeats(lines: readonly Line[], subject: string): Line[] {
  return without(lines, (line) => {
    if (isCaption(line)) return [];
    const spans = repeatedHead(line, subject);
    return spans.length === 0 ? null : cutOut(line, spans);
  });
}

/**
 * Keeps what `rest` leaves of every line, all of it where that is null. Where a whole line goes from mid-sentence, the blank
 * lines around it go too, so that the sentence closes again.
 */
function without(lines: readonly Line[], rest: (line: Line) => Line[] | null): Line[] {
  const kept: Line[] = [];
  let last: Line | undefined;
  let broken = false;
  for (const line of lines) {
    if (isFiller(line.text)) {
      if (!(broken && isOpen(last?.text ?? '')))
        kept.push(line.text === '' ? line : blankAt(line.start));
      continue;
    }
    const pieces = rest(line);
    if (pieces?.length === 0) {
      broken = true;
      continue;
    }
    if (broken && isOpen(last?.text ?? '')) dropTrailingBlanks(kept);
    broken = false;
    if (pieces) kept.push(...pieces);
    else kept.push(line);
    last = pieces ? pieces.at(-1) : line;
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
