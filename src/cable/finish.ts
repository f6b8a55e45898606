import { mayOpen } from './cues.ts';
import type { Line } from './lines.ts';
import type { Draft } from './paragraphs.ts';
import { markParts } from './parts.ts';
import { repaired } from './repair.ts';
import type { Paragraph } from './types.ts';
import { unwrap, type IsWord } from './unwrap.ts';

/** Joins the lines of every draft and names it: `p2`, `u1`; a number that is printed twice `p2-2`. */
export function finish(drafts: readonly Draft[], isWord: IsWord): Paragraph[] {
  const used = new Map<string, number>();
  let unnumbered = 0;
  const paragraphs = drafts.map<Paragraph>(({ number, marking, heading, lines }) => {
    const base = number === null ? `u${++unnumbered}` : `p${number}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    const id = times === 1 ? base : `${base}-${times}`;
    const { text, map } = repaired(unwrap(lines, isWord));
    return { id, number, marking, heading, text, map };
  });
  markParts(
    paragraphs,
    drafts.map(({ lines }) => mayOpen(lines)),
  );
  return paragraphs;
}

/** Header lines as paragraphs `h1`, `h2`; empty ones are left out. */
export function finishHeader(groups: readonly (readonly Line[])[], isWord: IsWord): Paragraph[] {
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines, i) => {
      const { text, map } = unwrap(lines, isWord);
      return { id: `h${i + 1}`, number: null, marking: null, heading: null, text, map };
    });
}
