import { kind } from './kinds.ts';
import type { Line } from './lines.ts';
import { matches } from './matches.ts';
import type { Part } from './types.ts';

/** Where a text says that a stretch in the drafter's own voice begins or ends. */
export interface Cue {
  kind: Part['kind'];
  /** UTF-16 offset of the stretch's begin or end. */
  at: number;
  opens: boolean;
}

const kindOf: Readonly<Record<string, Part['kind']>> = {
  summary: 'summary',
  introduction: 'summary',
  comment: 'comment',
  note: 'note',
};
const word =
  /(?:[sS]ummary|SUMMARY|[cC]omment|COMMENT|[nN]ote|NOTE|[iI]ntroduction|INTRODUCTION)\b/g;

/** Lines with a word that opens a cue hold one of these, or begin with it. */
const needed = kind.doubleM | kind.spokenColon | kind.openedNote | kind.dashes;
const introduced = /^.?(?:begin\s+)?introduction\b/i;
const anyWord = /(?:mmary|MMARY|mment|MMENT|[nN]ote|NOTE|uction|UCTION)\b/;

/** Whether the lines of a paragraph may hold a cue that opens; cheap, for most hold none. */
export function mayOpen(lines: readonly Line[]): boolean {
  return lines.some(
    ({ text, kinds }, i) =>
      (kinds & needed || (i === 0 && introduced.test(text))) && anyWord.test(text),
  );
}

/** `End summary.`, `END OF COMMENT AND NOTE)`: what stands before the word and behind it. */
const endBefore = /\bend\s+(?:of\s+)?$/i;
const endBehind = /^(?:\s+and\s+(?:comment|summary)\b)?[.)\]]{0,2}/i;

/** `Begin Summary:`, `SUMMARY AND COMMENT.`, `(Comment: …`, `[Note -- …`. */
const openBefore = /(?:^|[([\s])(begin\s+)?$/i;
const openBehind =
  /^(?:\s+and\s+(?:comment|summary|introduction|action request))?\s?(?::|(\.)(?=\s)|\s--(?=\s))/i;

/** The cues of a text, in order. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  let from = 0;
  for (const { index, 0: printed } of matches(text, word)) {
    if (index < from) continue;
    const kind = kindOf[printed.toLowerCase()] ?? 'note';
    const before = text.slice(Math.max(0, index - 12), index);
    const end = index + printed.length;
    const behind = text.slice(end, end + 30);
    const closing = endBefore.test(before) ? endBehind.exec(behind) : null;
    const opening = closing ? null : openBehind.exec(behind);
    const begin = opening && openBefore.exec(before);
    if (closing) {
      from = end + closing[0].length;
      cues.push({ kind, at: from, opens: false });
    } else if (opening && begin) {
      const at = index - (begin[1]?.length ?? 0);
      from = end + opening[0].length;
      if (opening[1] === undefined || opensSentence(text, at)) cues.push({ kind, at, opens: true });
    }
  }
  return cues;
}

/** `… of note. He …` opens nothing: with a full stop the word has to be a sentence of its own. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /^\p{Lu}/u.test(text.slice(at, at + 1)) && /(?:^|[([]|[.!?:)\]"'”]\s+)$/.test(before);
}

/** The kind of stretch that a heading opens (`SUMMARY`, `COMMENT AND ACTION REQUEST`); null for others. */
export function headingKind(heading: string | null): Part['kind'] | null {
  const found = heading && /^\W*(summary|comment|introduction)\b/i.exec(heading)?.[1];
  return found ? (kindOf[found.toLowerCase()] ?? null) : null;
}
