import type { Parser } from '../parser.ts';
import { dash, yearAdAt, yearAt, yearBcAt } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import type { Tokens } from '../tokens.ts';
import { dated, divided, introduced, otherwise, serial } from '../year-like.ts';

const say = (at: number): Said => ({ kind: 'slot', slot: { grain: 'year', at } });

/** `1990-91`, `2006/07`: the later year of two, without its century. */
function twoDigits(t: Tokens, i: number, from: number): Reading | null {
  if ((!dash(t, i) && t.mark(i) !== '/') || !t.glued(i) || !t.glued(i + 1)) return null;
  const two = t.length(i + 1) === 2 ? t.value(i + 1) : NaN;
  const year = from - (from % 100) + two;
  if (!(year > from) || (t.glued(i + 2) && (dash(t, i + 2) || t.mark(i + 2) === '/'))) return null;
  return { first: i + 1, end: i + 2, said: say(year) };
}

/** `1997`, `in 1997`, `AD 79`, `the 1997 Guidelines`, `(1997)`; years before 1900 only after such a word. */
export const year: Parser = {
  starts: (word) => word.digits || word.cue === 'ad',
  read(t, i) {
    const bc = yearBcAt(t, i) ?? yearAdAt(t, i);
    if (bc) return { first: i, end: bc.end, said: say(bc.value) };
    const piece = yearAt(t, i);
    if (!piece || (otherwise(t, i) && !divided(t, i)) || dated(t, i) || serial(t, i)) return null;
    const { value } = piece;
    const to = twoDigits(t, i + 1, value);
    if ((value < 1900 || value > 2060) && !introduced(t, i)) return null;
    const from: Reading = { first: i, end: piece.end, said: say(value) };
    return to ? { first: i, end: to.end, said: { kind: 'range', from, to } } : from;
  },
};
