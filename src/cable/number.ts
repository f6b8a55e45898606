import { begins } from './beginnings.ts';
import type { Line } from './lines.ts';
import { markingAt } from './markings.ts';

/** A printed paragraph number at the start of a line. */
export interface Numbered {
  number: number;
  marking: string | null;
  /** Where the paragraph's own text begins in the line. */
  end: number;
}

/**
 * `1. (S) …`, `1.(C) …`, `¶1. …`, `1. AMBASSADOR …`, `12) …`; the number may stand alone on its
 * line. Not a number: `2003. No`, `1.4 (b)`, `1.5 million`, `12 ships`.
 */
export function numberAt({ text, kinds }: Line): Numbered | null {
  if (!(kinds & begins.digit)) return null;
  const match = /^(\d{1,3})\s?([.)])(?!\d)\s*/.exec(text.slice(0, 24));
  if (!match?.[1]) return bare(text);
  const number = Number(match[1]);
  if (number === 0) return null;
  const marked = markingAt(text.slice(match[0].length));
  if (match[2] === ')' && !marked) return null;
  return { number, marking: marked?.marking ?? null, end: match[0].length + (marked?.end ?? 0) };
}

/** `3 (C) …` and `3, (C) …`: without a full stop only a marking makes it a number. */
function bare(text: string): Numbered | null {
  const match = /^(\d{1,3})[,:]?\s*(?=\()/.exec(text.slice(0, 12));
  const marked = match && markingAt(text.slice(match[0].length));
  if (!match || !marked) return null;
  return { number: Number(match[1]), marking: marked.marking, end: match[0].length + marked.end };
}
