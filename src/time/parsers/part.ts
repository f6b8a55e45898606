import { definite } from '../definite.ts';
import type { Part } from '../lexeme.ts';
import type { Inner, Parser } from '../parser.ts';
import { cue, dash, skipCue } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';

/** Kinds of expression that have an early and a late part. */
const DIVISIBLE = new Set<Said['kind']>([
  'cycle',
  'slot',
  'unit',
  'part',
  'near',
  'weekday',
  'daypart',
]);

const NOUNS =
  /^(beginning|start|opening|onset|outset|middle|end|close|closing|conclusion|latter|rest|remainder|course|final)$/i;

/** `the latter half of`, `the early part of`, `the final days of`: passed over, or a half. */
function measure(t: Tokens, i: number): 'half' | 'part' | null {
  const half = cue(t, i) === 'half';
  const part = /^(part|portion|days|weeks|months|years|stages?)$/i.test(t.word(i));
  return cue(t, i + 1) !== 'of' ? null : half ? 'half' : part ? 'part' : null;
}

const day = (reading: Reading | null): boolean =>
  reading?.said.kind === 'unit' && reading.said.grain === 'day' && reading.said.offset === 0;

/** `the first part of`, `the last days of`: a part only before such a measure. */
function edge(t: Tokens, i: number): Part | null {
  if (measure(t, i + 1) !== 'part') return null;
  if (t.lexeme(i).ordinal === 1) return 'early';
  return /^last$/i.test(t.word(i)) ? 'late' : null;
}

/** `early to mid-September`, `mid- to late 2005`: from one part of it to another. */
function twoParts(t: Tokens, i: number, inner: Inner): Reading | null {
  const joint = dash(t, i + 1) ? i + 2 : i + 1;
  const from = t.lexeme(i).part;
  const next = dash(t, joint + 1) ? joint + 2 : joint + 1;
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
 * `early to mid-September`, `the first days of August`, `late Friday`, `early on the morning of May 1`.
 */
export const part: Parser = {
  starts: (word) =>
    word.part !== null || word.cue === 'rest' || word.ordinal === 1 || word.relation === -1,
  read(t, i, inner) {
    const name = t.lexeme(i).part ?? edge(t, i);
    if (name === null && cue(t, i) !== 'rest') return null;
    const two = name === null ? null : twoParts(t, i, inner);
    if (two) return two;
    const hyphen = dash(t, i + 1) ? i + 2 : i + 1;
    const size = measure(t, hyphen);
    const at = size === null ? hyphen : hyphen + 1;
    // `early on July 5`, but `came to an end on Monday`, `beginning in January`
    const noun = NOUNS.test(t.word(i));
    const word = cue(t, at);
    const of = word === 'of' || (!noun && (word === 'in' || word === 'on')) ? at + 1 : at;
    // `end-July` has its hyphen; `end July` may be a verb.
    if (of === i + 1 && noun) return null;
    const the = skipCue(t, of, 'the');
    const reading = (the > of ? definite(t, the) : null) ?? inner(the);
    // `At the end of the day it is a matter of trust` is said of no day.
    if (noun && day(reading) && cue(t, i - 1) === 'the' && cue(t, i - 2) === 'at') return null;
    if (!reading || !DIVISIBLE.has(reading.said.kind)) return null;
    if (name === null) return { ...reading, first: i };
    const half = name === 'early' ? 'first-half' : 'second-half';
    const said: Said = { kind: 'part', part: size === 'half' ? half : name, of: reading.said };
    return { first: i, end: reading.end, said };
  },
};
