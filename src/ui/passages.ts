import type { Span } from '../event/types.ts';

/** Text with or without date words in it. */
export interface Run {
  text: string;
  /** Whether the words are a date of one of the paragraph's events. */
  time: boolean;
}

/** A stretch of a paragraph: inside a marked quote or not. */
export interface Passage {
  marked: boolean;
  runs: Run[];
}

/**
 * Cuts a paragraph into passages: the quotes to mark, whole (quotes that overlap become one), and
 * inside and between them the date words. Spans are UTF-16 offsets; what lies outside the text is
 * passed over. The texts of all runs, joined, are the paragraph.
 */
export function passages(text: string, quotes: readonly Span[], times: readonly Span[]): Passage[] {
  const marks = united(quotes, text.length);
  const dates = united(times, text.length);
  const found: Passage[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) found.push(passage(text, at, start, dates, false));
    found.push(passage(text, start, end, dates, true));
    at = end;
  }
  if (at < text.length) found.push(passage(text, at, text.length, dates, false));
  return found;
}

function passage(
  text: string,
  start: number,
  end: number,
  dates: readonly Span[],
  marked: boolean,
): Passage {
  const runs: Run[] = [];
  const add = (from: number, to: number, time: boolean): void => {
    if (to > from) runs.push({ text: text.slice(from, to), time });
  };
  let at = start;
  for (const date of dates) {
    if (date.end <= start || date.start >= end) continue;
    const [from, to] = [Math.max(date.start, start), Math.min(date.end, end)];
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return { marked, runs };
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
