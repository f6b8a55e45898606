import type { Span } from '../event/types.ts';

/** Text with or without date words in it. */
export interface Run {
  text: string;
  /** Date words: of the selected event, or of another event of the paragraph. */
  time: 'own' | 'other' | null;
  /** Whether these are words that the reader looks for. */
  hit: boolean;
}

/** A stretch of a paragraph: inside a marked quote or not. */
export interface Passage {
  marked: boolean;
  runs: Run[];
}

/** What to show in a paragraph; all spans are UTF-16 offsets in its text. */
export interface Shown {
  /** Quotes of the selected event. */
  quotes: readonly Span[];
  /** Date words of the selected event, and of all events that the paragraph tells. */
  own: readonly Span[];
  all: readonly Span[];
  /** Words that the reader looks for. */
  hits?: readonly Span[];
}

/**
 * Cuts a paragraph into passages: the quotes to mark, whole (quotes that overlap become one), and
 * inside and between them the date words
 * and the words looked for. What lies outside the text is passed over. The texts of
 * all runs, joined, are the paragraph.
 */
export function passages(text: string, { quotes, own, all, hits = [] }: Shown): Passage[] {
  const length = text.length;
  const marks = united(quotes, length);
  const chosen = united(own, length);
  const dates = united(all, length);
  const sought = united(hits, length);
  const edges = [
    0,
    length,
    ...[marks, chosen, dates, sought].flat().flatMap((s) => [s.start, s.end]),
  ];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const found: Passage[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] ?? 0, cuts[i + 1] ?? length];
    const mark = marks.find((span) => covers(span, start));
    const time = chosen.some((span) => covers(span, start))
      ? 'own'
      : dates.some((span) => covers(span, start))
        ? 'other'
        : null;
    const hit = sought.some((span) => covers(span, start));
    const run: Run = { text: text.slice(start, end), time, hit };
    const last = found.at(-1);
    if (last && last.marked === (mark !== undefined) && mark?.start !== start) last.runs.push(run);
    else found.push({ marked: mark !== undefined, runs: [run] });
  }
  return found;
}

function covers({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Spans in order, inside the text, with overlapping ones made one. */
function united(spans: readonly Span[], length: number): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const span of inside) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push(span);
  }
  return found;
}
