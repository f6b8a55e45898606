/** UTF-16 units that are read at a time: memory stays small and young however long the text is. */
const LEAST = 50_000;
const MOST = 100_000;

/** Where a text is best cut, in order: an empty line, a line's end, a sentence's end, a space. */
const SEAMS = ['\n\n', '\n', '. ', ' '];

/** The end of the block that begins at an offset. */
export function blockEnd(text: string, start: number): number {
  if (text.length - start <= MOST) return text.length;
  const reach = text.slice(start + LEAST, start + MOST);
  for (const seam of SEAMS) {
    const at = reach.lastIndexOf(seam);
    if (at >= 0) return start + LEAST + at + seam.length;
  }
  return start + MOST;
}
