/** A line of a page; `y` grows upwards, in points. */
export interface PageLine {
  text: string;
  y: number;
}

/** What pdf.js hands over for a piece of text. */
export interface TextItem {
  str: string;
  hasEOL: boolean;
  /** A matrix; its last number is the height on the page. */
  transform: readonly number[];
}

/** The lines of a page in the order they were written. */
export function linesOf(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | null = null;
  for (const { str, hasEOL, transform } of items) {
    if (line === null) lines.push((line = { text: '', y: transform[5] ?? 0 }));
    line.text += str;
    if (hasEOL) line = null;
  }
  return lines;
}

/** How many lines at the top and at the bottom of a page may be running heads and feet. */
const deepest = 3;

/**
 * Leaves out running heads and feet: lines at the same end of at least half the pages, and of two,
 * that are alike but for their numbers.
 */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const found = new Map<string, number>();
  const ends = pages.map(endsOf);
  for (const page of ends)
    for (const key of new Set(page.values())) found.set(key, (found.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length / 2);
  return pages.map((lines, i) =>
    lines.filter((line) => (found.get(ends[i]?.get(line) ?? '') ?? 0) < least),
  );
}

/** The outermost lines of a page, each with its end, its place there and its words. */
function endsOf(lines: readonly PageLine[]): Map<PageLine, string> {
  const filled = lines.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y);
  const keys = new Map<PageLine, string>();
  filled.slice(0, deepest).forEach((line, i) => keys.set(line, key('top', i, line)));
  filled
    .toReversed()
    .slice(0, Math.min(deepest, filled.length - keys.size))
    .forEach((line, i) => keys.set(line, key('bottom', i, line)));
  return keys;
}

function key(end: string, place: number, { text }: PageLine): string {
  return `${end} ${place} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;
}
