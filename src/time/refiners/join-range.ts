import type { Draft, Refiner } from '../draft.ts';
import { cue, dash, skip, skipCue } from '../pieces.ts';
import type { Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';

const ENDS = new Set<Said['kind']>(['date', 'cycle', 'slot', 'part', 'weekday', 'clock']);

/** A range has ends of like kind, or a part at one end: `late May to June 3`. */
const like = (a: Said, b: Said): boolean =>
  ENDS.has(a.kind) && ENDS.has(b.kind) && !(a.kind === 'slot' && b.kind !== 'slot');

/** How two expressions next to each other belong together. */
function link(t: Tokens, a: Draft, b: Draft): 'range' | 'choice' | null {
  const opened = cue(t, skipCue(t, a.first - 1, 'the'));
  // `from January 1, 1999, to March 3, 2001`
  const at = opened === 'from' ? skip(t, a.end, ',') : a.end;
  const word = cue(t, at);
  const gap = skipCue(t, at + 1, 'the') === b.first;
  if (!gap || !like(a.said, b.said)) return null;
  if (dash(t, at)) return 'range';
  if (word === 'to' || word === 'through' || word === 'until') return 'range';
  if (word === 'and' && opened === 'between') return 'range';
  if (word === 'or' && a.said.kind === 'cycle' && b.said.kind === 'cycle') return 'choice';
  return null;
}

/**
 * `July 30-August 2`, `from September 29 to October 3`, `between 1996 and 2000`, `2002 - 2004`,
 * `March-November 2004`; `May or June` is one of the two.
 */
export const joinRange: Refiner = (drafts, { t }) => {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    const how = before ? link(t, before, draft) : null;
    if (!before || how === null) out.push(draft);
    else {
      const said: Said =
        how === 'choice'
          ? { kind: 'choice', of: [before, draft] }
          : { kind: 'range', from: before, to: draft };
      out[out.length - 1] = { ...before, end: draft.end, said };
    }
  }
  return out;
};
