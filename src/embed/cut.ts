import type { Span } from '../event/types.ts';

/** UTF-16 code units kept before and after a quote, at least where the paragraph has them. */
const AROUND = 160;

/**
 * The part of a paragraph around a quote, cut between words: enough to understand it, short enough
 * for a card. The whole paragraph where little would be saved.
 */
export function around(text: string, { start, end }: Span): Span {
  const from = wordStart(text, Math.max(0, start - AROUND));
  const to = wordEnd(text, Math.min(text.length, end + AROUND));
  return to - from > text.length - AROUND / 2
    ? { start: 0, end: text.length }
    : { start: from, end: to };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + AROUND / 2 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(' ', at);
  return space < at - AROUND / 2 ? at : space;
}
