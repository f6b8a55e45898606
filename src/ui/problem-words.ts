import type { Problem } from '../load/types.ts';

/** One line for one problem: `notes.txt, line 3: is not a date.` */
export function problemWords({ file, line, byte, reason }: Problem): string {
  const place = line !== undefined ? `, line ${line}` : byte !== undefined ? `, byte ${byte}` : '';
  return `${file}${place}: ${reason}`;
}
