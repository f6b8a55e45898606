import { cue, grainAt } from './pieces.ts';
import type { Reading } from './said.ts';
import type { Tokens } from './tokens.ts';

/** `the month`, `the year`, after words that take a part of it: the one the text is in. */
export function definite(t: Tokens, i: number): Reading | null {
  const grain = grainAt(t, i);
  if (cue(t, i - 1) !== 'the' || grain === null) return null;
  if (cue(t, i + 1) === 'of') return null;
  const said = { kind: 'unit', grain, offset: 0, origin: 'speaker' } as const;
  return { first: i, end: i + 1, said };
}
