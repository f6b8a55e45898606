import type { Problem } from '../load/types.ts';

/** So many are listed: thousands would make a page of complaints, and hold it up. */
export const mostProblems = 100;

/**
 * A problem as one sentence: `notes.txt is empty.` where the reason goes on from the file's name,
 * `notes.txt, line 3: April has no day 31.` where it stands alone.
 */
export function problemWords({ file, line, byte, reason }: Problem): string {
  const place = line !== undefined ? `, line ${line}` : byte !== undefined ? `, byte ${byte}` : '';
  const goesOn = place === '' && /^(is|does|has|holds|may|could) /.test(reason);
  return `${file}${place}${goesOn ? '' : ':'} ${reason.replace(/\.?$/, '.')}`;
}
