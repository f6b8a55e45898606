import type { Inner, Parser } from '../parser.ts';
import { cue, dash, grainAt, skipCue } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';

/** Kinds of expression that have an early and a late part. */
const DIVISIBLE = new Set<Said['kind']>(['cycle', 'slot', 'unit', 'part']);

const NOUNS =
  /^(beginning|start|opening|onset|outset|middle|end|close|closing|conclusion|latter|rest|remainder|course|final)$/i;

/** `the latter half of`, `the early part of`, `the final days of`: passed over, or a half. */
function measure(t: Tokens, i: number): 'half' | 'part' | null {
  const half = cue(t, i) === 'half';
  const part = /^(part|portion|days|weeks|months|years|stages?)$/i.test(t.word(i));
  return cue(t, i + 1) !== 'of' ? null : half ? 'half' : part ? 'part' : null;
}

/** `the month`, `the year`: the one the text is in. */
function definite(t: Tokens, i: number): Reading | null {
  const grain = grainAt(t, i);
  if (cue(t, i - 1) !== 'the' || grain === null) return null;
  if (cue(t, i + 1) === 'of') return null;
  const said = { kind: 'unit', grain, offset: 0, origin: 'speaker' } as const;
  return { first: i, end: i + 1, said };
}

/** `early to mid-September`, `mid- to late 2005`: from one part of it to another. */
function twoParts(t: Tokens, i: number, inner: Inner): Reading | null {
  const joint = dash(t, i + 1) ? i + 2 : i + 1;
  const from = t.lexeme(i).part;
  const next = joint + 1;
  const linked = cue(t, joint) === 'to' || cue(t, joint) === 'or' || joint === i + 2;
  if (from === null || !linked || t.lexeme(next).part === null) return null;
  const to = inner(next);
  if (to?.said.kind !== 'part') return null;
  const start: Said = { kind: 'part', part: from, of: to.said.of };
  const said: Said = { kind: 'range', from: { first: i, end: i + 1, said: start }, to };
  return { first: i, end: to.end, said };
}

/**
 * `early September`, `mid-July`, `mid-2007`, `late 1957`, `early in 1862`, `the beginning of 1864`,
 * `the end of the month`, `the middle of next year`, `the latter half of 2008`, `the rest of 1996`,
 * `early to mid-September`.
 */
export const part: Parser = {
  starts: (word) => word.part !== null || word.cue === 'rest',
  read(t, i, inner) {
    const name = t.lexeme(i).part;
    const two = name === null ? null : twoParts(t, i, inner);
    if (two) return two;
    const hyphen = dash(t, i + 1) ? i + 2 : i + 1;
    const size = measure(t, hyphen);
    const at = size === null ? hyphen : hyphen + 1;
    const of = cue(t, at) === 'of' || cue(t, at) === 'in' ? at + 1 : at;
    // `a boycott beginning in April` only begins then.
    if (cue(t, at) !== 'of' && NOUNS.test(t.word(i))) return null;
    const the = skipCue(t, of, 'the');
    const reading = (the > of ? definite(t, the) : null) ?? inner(the);
    if (!reading || !DIVISIBLE.has(reading.said.kind)) return null;
    if (name === null) return { ...reading, first: i };
    const half = name === 'early' ? 'first-half' : 'second-half';
    const said: Said = { kind: 'part', part: size === 'half' ? half : name, of: reading.said };
    return { first: i, end: reading.end, said };
  },
};
