import { cuesIn, headingKind } from './cues.ts';
import type { Paragraph, Part } from './types.ts';

type Kind = Part['kind'];

/**
 * Marks the stretches that a telegram says are its summary, its comment or a note. A stretch runs
 * to its `End …`, over paragraphs where need be; one that is never closed ends with its paragraph,
 * and one opened by a heading with the paragraphs below that heading. `mayOpen` says for every
 * paragraph whether it may hold a cue.
 */
export function markParts(
  paragraphs: readonly Paragraph[],
  mayOpen: readonly boolean[],
): Paragraph[] {
  let open: Kind | null = null;
  let byHeading = false;
  return paragraphs.map((paragraph, i) => {
    const headed = headingKind(paragraph.heading);
    if (paragraph.heading !== null) {
      open = headed;
      byHeading = headed !== null;
    }
    if (open === null && !mayOpen[i]) return paragraph;
    const parts: Part[] = [];
    let start = 0;
    for (const { kind, at, opens } of cuesIn(paragraph.text)) {
      if (opens && open === null) {
        [open, start, byHeading] = [kind, at, false];
      } else if (!opens && open === kind) {
        parts.push({ kind, start, end: at });
        open = null;
      }
    }
    if (open !== null) {
      parts.push({ kind: open, start, end: paragraph.text.length });
      if (!byHeading && !goesOn(open, paragraphs.slice(i + 1, i + 12))) open = null;
    }
    return parts.length > 0 ? { ...paragraph, parts } : paragraph;
  });
}

/** Whether a later paragraph closes the stretch before a new one of its kind opens. */
function goesOn(kind: Kind, later: readonly Paragraph[]): boolean {
  for (const { text } of later) {
    const next = cuesIn(text).find((cue) => cue.kind === kind);
    if (next) return !next.opens;
  }
  return false;
}
