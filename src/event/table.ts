/** Rows of a tab-separated data file; lines that start with `#` are its head. */
export function rows(raw: string): string[][] {
  return raw
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
