import type { Paragraph } from '../cable/types.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './read.ts';
import type { Span } from './types.ts';
import { firstFrom } from './words.ts';

/** Longer gaps in the source than this held the marks of a page. */
const PAGE = 24;

const known = new WeakMap<Paragraph, Span[]>();

/** Where in a paragraph a page ended in the source, as empty spans, in order. */
function pageBreaks(paragraph: Paragraph): Span[] {
  const found = known.get(paragraph);
  if (found) return found;
  const made = paragraph.map.flatMap(([clean, raw], at) => {
    const before = paragraph.map[at - 1];
    return before && raw - (before[1] + before[2]) > PAGE ? [{ start: clean, end: clean }] : [];
  });
  known.set(paragraph, made);
  return made;
}

/** Keeps a range on one page of the source where its governor and date allow, so that the quote can be found there. */
export function onOnePage({ words, paragraph }: Sentence, range: Range, need: Range): Range {
  let { from, to } = range;
  const breaks = pageBreaks(paragraph);
  const [first, last] = [words[from]?.start ?? 0, words[to - 1]?.start ?? 0];
  for (let i = firstFrom(breaks, first); (breaks[i]?.start ?? Infinity) <= last; i++) {
    const next = words.findIndex(({ start }) => start >= (breaks[i]?.start ?? 0));
    if (next <= from || next >= to) continue;
    if (next <= need.from) from = next;
    else if (next >= need.to) to = next;
  }
  return { from, to };
}
