import type { Parser } from '../parser.ts';
import { cue, skipCue } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

/** A year of three or four digits, or of two after the name of an era. */
function yearEnd(t: Tokens, i: number, least: number): number {
  const written = t.kind(i) === Kind.NUMBER && t.length(i) >= least && t.length(i) <= 4;
  return written ? i + 1 : i;
}

/** The number of a day before a month: `15 Khordad`, `22nd of Bahman`. */
function dayBefore(t: Tokens, i: number): number | null {
  if (!(t.value(i) <= 31) || t.length(i) > 2 || t.glued(i)) return null;
  const suffix = t.glued(i + 1) && t.kind(i + 1) === Kind.WORD ? i + 2 : i + 1;
  return skipCue(t, suffix, 'of');
}

/**
 * `Ramadan`, `27 Ramadan 1426`, `22 Bahman`, `Eid al-Fitr`, `Nowruz`, `Heisei 18`: dates of other
 * calendars, left unresolved so that their years are not taken for ours.
 */
export const otherCalendar: Parser = {
  starts: (word) => word.digits || word.other !== null,
  read(t, i) {
    const at = dayBefore(t, i) ?? i;
    const { other } = t.lexeme(at);
    if (other === null || !t.capital(at)) return null;
    const end = yearEnd(t, at + 1, other === 'era' ? 1 : 3);
    const numbered = at > i || end > at + 1;
    // Without a number it may be somebody's name: `Gamal Eid`, but `during Ramadan`.
    const alone = (other === 'month' || other === 'feast') && cue(t, i - 1) !== null;
    if (!numbered && !alone) return null;
    return { first: i, end, said: { kind: 'other' } };
  },
};
