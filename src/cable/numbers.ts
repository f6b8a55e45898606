import type { Line } from './lines.ts';
import { numberAt, type Numbered } from './number.ts';

/**
 * Which of the printed numbers open a paragraph of the telegram, by line index. A marked number
 * (`4. (C)`) always does. An unmarked one does where it is the next number, is not marked further
 * on, and does not belong to a list that started inside a paragraph (`1. … 2. …`) while the
 * same number comes again below.
 * One missing number is forgiven in a text without markings.
 */
export function paragraphNumbers(lines: readonly Line[]): readonly (Numbered | undefined)[] {
  const found: (Numbered & { line: number })[] = [];
  for (let line = 0; line < lines.length; line++) {
    const one = lines[line];
    const numbered = one && numberAt(one);
    if (!numbered) continue;
    const { number, marking, end } = numbered;
    found.push({ line, number, marking, end });
  }
  const lastMarked = lastLines(found.filter(({ marking }) => marking !== null));
  const lastAny = lastLines(found);
  const chosen = new Array<Numbered | undefined>(lines.length).fill(undefined);
  const isPrintedLater = (line: number, number: number): boolean =>
    (lastAny[number] ?? -1) > line || lastMarked.length > 0;
  let previous = 0;
  let inList = 0;
  for (const one of found) {
    const listed = inList > 0 && one.number === inList + 1;
    const later = (where: readonly number[]): boolean => (where[one.number] ?? -1) > one.line;
    const next = one.number === previous + 1 && !later(lastMarked) && !(listed && later(lastAny));
    const skips =
      one.number === previous + 2 &&
      previous > 2 &&
      !listed &&
      !isPrintedLater(one.line, previous + 1);
    if (one.marking !== null || next || skips) {
      chosen[one.line] = one;
      previous = one.number;
      inList = 0;
    } else {
      inList = listed || one.number === 1 ? one.number : 0;
    }
  }
  return chosen;
}

/** For every number the last line that begins with it. */
function lastLines(found: readonly { line: number; number: number }[]): readonly number[] {
  const last: number[] = [];
  for (const { line, number } of found) last[number] = line;
  return last;
}
