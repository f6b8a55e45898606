import { edit, type Edit } from './edit.ts';
import { kind, type Kinds } from './kinds.ts';
import { matches } from './matches.ts';
import type { Unwrapped } from './unwrap.ts';

/** One kind of damage: what it looks like and what stood there. Each is certain by its context. */
interface Damage {
  pattern: RegExp;
  /** What the pattern cannot match without. */
  needed: Kinds;
  repair: (match: RegExpExecArray) => Edit[];
}

const damages: readonly Damage[] = [
  // today,s → today's: relays turned apostrophes into commas; no list has "s" without a space.
  {
    needed: kind.gluedComma,
    // The comma first: it is quicker to look for than any letter.
    pattern: /,(?<=\p{L},)(?=(?:s|t|re|ve|ll|S|T)(?![\p{L}\p{N}]))/gu,
    repair: ({ index }) => [{ start: index, end: index + 1, text: "'" }],
  },
  // &catching up8 → "catching up": curly quotation marks became & and 8, always in pairs.
  {
    needed: kind.ampersand,
    pattern: /(?<=^|[\s(])&(?=[\p{L}'])[^&"]{1,300}?(?<=[\p{L}.,!?'])8(?=[\s.,;:)?!]|$)/gu,
    repair: ({ index, 0: text }) => [
      { start: index, end: index + 1, text: '"' },
      { start: index + text.length - 1, end: index + text.length, text: '"' },
    ],
  },
  // ""gazette"" → "gazette": quotation marks doubled by a table
  {
    needed: kind.quotes,
    pattern: /""(?!")/g,
    repair: ({ index }) => [{ start: index, end: index + 2, text: '"' }],
  },
];

const anyNeeded = damages.reduce((all, { needed }) => all | needed, 0);

/** Repairs damaged characters where their context leaves no doubt; everything else stays. */
export function repaired(text: Unwrapped): Unwrapped {
  if (!(text.kinds & anyNeeded)) return text;
  const likely = damages.filter(({ needed }) => text.kinds & needed);
  const edits = likely.flatMap(({ pattern, repair }) =>
    matches(text.text, pattern).flatMap(repair),
  );
  return edit(text, withoutOverlap(edits.sort((a, b) => a.start - b.start)));
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  return edits.filter((one, i) => one.start >= (edits[i - 1]?.end ?? 0));
}
