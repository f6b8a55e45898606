import { part, type Line } from './lines.ts';
import { matches } from './matches.ts';

const mark = /(?<=[\p{L}.,;:)”"’ʼ])(\d{1,2})(?=\s|$)/gu;
const note = /^(\d{1,2})\s(?=\p{Lu})/u;

/**
 * Cuts the numbers of footnotes out of the words they are glued to (`anytime.1`, `muddle2`). Only a number that is next in turn, follows a letter or a stop and
 * has its note is taken; behind another number (`June 3 and 43`) nothing is certain and it stays.
 */
export function cutFootnoteMarks(lines: readonly Line[], notes: readonly Line[]): readonly Line[] {
  if (notes.length === 0) return lines;
  const numbers = noteNumbers(notes);
  let next = 1;
  return lines.flatMap((line) => {
    const pieces: Line[] = [];
    let from = 0;
    for (const match of matches(line.text, mark)) {
      const number = Number(match[1]);
      if (!numbers.has(number) || number < next || number > next + 2) continue;
      pieces.push(part(line, from, match.index));
      from = match.index + match[0].length;
      next = number + 1;
    }
    if (from === 0) return [line];
    return [...pieces, part(line, from)].filter((piece) => piece.text !== '');
  });
}

/** Numbers 1, 2, 3 … that begin the notes without a full stop, in order. */
function noteNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { text } of lines) {
    const number = Number(note.exec(text)?.[1] ?? 0);
    if (number === numbers.size + 1) numbers.add(number);
  }
  return numbers;
}
