import { matches } from './matches.ts';
import type { Paragraph, Part } from './types.ts';

type Kind = Part['kind'];

/** `Begin Summary:`, `SUMMARY AND COMMENT.`, `(Comment: …`, `[Note: …`; the words open the stretch. */
const opening =
  /(?<=^|[([\s])(?:begin\s+)?(summary|comment|note|introduction)(?:\s+and\s+(?:comment|introduction|action request))?\s?(?::|\.(?=\s)|\s--(?=\s))/gi;
const closing =
  /\bend\s+(?:of\s+)?(summary|comment|note|introduction)(?:\s+and\s+comment)?\b[.)\]]{0,2}/gi;

const kindOf: Readonly<Record<string, Kind>> = {
  summary: 'summary',
  introduction: 'summary',
  comment: 'comment',
  note: 'note',
};

interface Cue {
  kind: Kind;
  at: number;
  opens: boolean;
}

/**
 * Marks the stretches that a telegram says are its summary, its comment or a note. A stretch runs
 * to its `End …`, over paragraphs where need be; one that is never closed ends with its paragraph,
 * and one opened by a heading with the paragraphs below that heading.
 */
export function markParts(paragraphs: readonly Paragraph[]): Paragraph[] {
  let open: Kind | null = null;
  let byHeading = false;
  return paragraphs.map((paragraph, i) => {
    const headed = headingKind(paragraph.heading);
    if (paragraph.heading !== null) {
      open = headed;
      byHeading = headed !== null;
    }
    const cues = cuesIn(paragraph.text);
    const parts: Part[] = [];
    let start = 0;
    for (const { kind, at, opens } of cues) {
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

const words = ['ummary', 'UMMARY', 'omment', 'OMMENT', 'ote', 'OTE', 'ntroduction', 'NTRODUCTION'];

function cuesIn(text: string): Cue[] {
  if (!words.some((word) => text.includes(word))) return [];
  const opens = matches(text, opening).map((m) => cue(m[1], m.index, true));
  const closes = matches(text, closing).map((m) => cue(m[1], m.index + m[0].length, false));
  return [
    ...opens.filter(({ at }) => !/\bend\s$/i.test(text.slice(Math.max(0, at - 4), at))),
    ...closes,
  ].sort((a, b) => a.at - b.at);
}

function cue(word: string | undefined, at: number, opens: boolean): Cue {
  return { kind: kindOf[word?.toLowerCase() ?? ''] ?? 'note', at, opens };
}

function headingKind(heading: string | null): Kind | null {
  const word = /^\W*(summary|comment|introduction)\b/i.exec(heading ?? '')?.[1];
  return word === undefined ? null : (kindOf[word.toLowerCase()] ?? null);
}
