import { cue, grainAt, monthAt } from './pieces.ts';
import type { Reading } from './said.ts';
import type { Tokens } from './tokens.ts';

/** `the month`, `the year`, after words that take a part of it: the one the text is in. */
export function definite(t: Tokens, i: number): Reading | null {
  const grain = grainAt(t, i);
  if (cue(t, i - 1) !== 'the' || grain === null) return null;
  if (cue(t, i + 1) === 'of') return null;
  // `early in the day on March 5`, `the course of the day August 11`
  if (grain === 'day' && (cue(t, i + 1) === 'on' || monthAt(t, i + 1) !== null)) return null;
  const origin = grain === 'day' ? 'text' : 'speaker';
  const said = { kind: 'unit', grain, offset: 0, origin } as const;
  return { first: i, end: i + 1, said };
}
