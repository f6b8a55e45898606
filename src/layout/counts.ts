import type { Language } from '../language/types.ts';
import type { Scale } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Bar, Column, CountLabel, Dot, Label } from './types.ts';

/** A column of at least so many has its number beside it where it stands alone. */
const LEAST = 4;
/** In a lane with more columns than this none stands alone enough. */
const MOST_COLUMNS = 40;
const OFFSET = 8;

/** "400 events" to the right of a column, where nothing else is. */
export function countsOf(
  columns: readonly Column[],
  dots: readonly Dot[],
  bars: readonly Bar[],
  labels: readonly Label[],
  scale: Scale,
  textScale: number,
  { say }: Language,
): CountLabel[] {
  if (columns.length > MOST_COLUMNS) return [];
  const xs = [
    ...columns.map((column) => column.x),
    ...dots.map((dot) => dot.x),
    ...labels.map((label) => label.leader.x),
  ];
  return columns.flatMap((column) => {
    if (column.n < LEAST || column.x < scale.left) return [];
    const text = say('counted', { count: column.n });
    const x = column.x + OFFSET;
    const end = x + textWidth(text) * 1.1 * textScale + OFFSET;
    const free =
      end < scale.right &&
      !xs.some((other) => other > column.x && other < end) &&
      !bars.some((bar) => bar.x0 < end && bar.x1 > x);
    return free ? [{ text, x, y: column.y + 4 }] : [];
  });
}
