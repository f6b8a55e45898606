import type { Parser } from '../parser.ts';
import { cue, dash, skipCue } from '../pieces.ts';
import type { Said } from '../said.ts';

/** Kinds of expression that have an early and a late part. */
const DIVISIBLE = new Set<Said['kind']>(['cycle', 'slot', 'unit', 'part']);

/**
 * `early September`, `mid-July`, `late 1957`, `early in 1862`, `the beginning of 1864`,
 * `the end of the month`, `the middle of next year`, `later in …` is another form.
 */
export const part: Parser = {
  starts: (word) => word.part !== null,
  read(t, i, inner) {
    const { part: name } = t.lexeme(i);
    if (name === null) return null;
    const hyphen = dash(t, i + 1) ? i + 2 : i + 1;
    const of = cue(t, hyphen) === 'of' || cue(t, hyphen) === 'in' ? hyphen + 1 : hyphen;
    const reading = inner(skipCue(t, of, 'the'));
    if (!reading || !DIVISIBLE.has(reading.said.kind)) return null;
    const adverb = cue(t, hyphen) === null;
    const noun =
      /^(beginning|start|opening|onset|outset|middle|end|close|closing|conclusion)$/i.test(
        t.word(i),
      );
    if (noun && adverb) return null;
    return { first: i, end: reading.end, said: { kind: 'part', part: name, of: reading.said } };
  },
};
