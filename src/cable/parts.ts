import { cuesIn, headingKind, type Cue } from './cues.ts';
import type { Paragraph, Part } from './types.ts';

type Kind = Part['kind'];

/**
 * Marks in the paragraphs the stretches that a telegram says are its summary, its comment or a
 * note. A stretch runs to its `End …`, over paragraphs where need be; one that is never closed ends
 * with its paragraph, and one opened by a heading with the paragraphs below that heading. `mayOpen`
 * says for every paragraph whether it may hold a cue.
 */
export function markParts(paragraphs: readonly Paragraph[], mayOpen: readonly boolean[]): void {
  let open: Kind | null = null;
  let byHeading = false;
  const known: (readonly Cue[])[] = [];
  const cuesOf = (i: number): readonly Cue[] => (known[i] ??= cuesIn(paragraphs[i]?.text ?? ''));
  paragraphs.forEach((paragraph, i) => {
    const headed = headingKind(paragraph.heading);
    if (paragraph.heading !== null) {
      open = headed;
      byHeading = headed !== null;
    }
    if (open === null && !mayOpen[i]) return;
    const parts: Part[] = [];
    let start = 0;
    for (const { kind, at, opens } of cuesOf(i)) {
      if (opens && open === null) {
        [open, start, byHeading] = [kind, at, false];
      } else if (!opens && open === kind) {
        parts.push({ kind, start, end: at });
        open = null;
      }
    }
    if (open !== null) {
      parts.push({ kind: open, start, end: paragraph.text.length });
      if (!byHeading && !goesOn(open, i + 1, Math.min(i + 12, paragraphs.length), cuesOf))
        open = null;
    }
    if (parts.length > 0) paragraph.parts = parts;
  });
}

/** Whether a later paragraph closes the stretch before a new one of its kind opens. */
function goesOn(
  kind: Kind,
  from: number,
  to: number,
  cuesOf: (i: number) => readonly Cue[],
): boolean {
  for (let i = from; i < to; i++) {
    const next = cuesOf(i).find((cue) => cue.kind === kind);
    if (next) return !next.opens;
  }
  return false;
}
