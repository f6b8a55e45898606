import { isGrain } from './lexeme.ts';
import type { YearSaid } from './said.ts';
import type { Grain } from './slot.ts';
import { Kind, type Tokens } from './tokens.ts';

/** A value and the token after it. */
export interface Piece<T> {
  value: T;
  end: number;
}

const DASHES = new Set(['-', '–', '—', '‑', '‐']);

export const cue = (t: Tokens, i: number): string | null => t.lexeme(i).cue;
export const dash = (t: Tokens, i: number): boolean => DASHES.has(t.mark(i));
/** The token after an optional mark. */
export const skip = (t: Tokens, i: number, mark: string): number =>
  t.mark(i) === mark ? i + 1 : i;
export const skipCue = (t: Tokens, i: number, word: string): number =>
  cue(t, i) === word ? i + 1 : i;

/** A digit group that goes on: `14,000`, `5.2`, `6%`. */
function goesOn(t: Tokens, i: number): boolean {
  const mark = t.mark(i + 1);
  if (mark === '%') return true;
  if (!t.glued(i + 1) || !t.glued(i + 2) || t.kind(i + 2) !== Kind.NUMBER) return false;
  return mark === '.' || mark === ':' || (mark === ',' && t.length(i + 2) === 3);
}

/** Written months need a capital where the word has another sense: `may`, `march`. */
export function monthAt(t: Tokens, i: number): number | null {
  const { month, capital } = t.lexeme(i);
  return month !== null && (!capital || t.capital(i)) ? month : null;
}

/** The token after a month, or after the full stop that shortens it: `Sept. 9`. */
export const afterMonth = (t: Tokens, i: number): number =>
  t.length(i) <= 4 && !/^(may|june|july)$/i.test(t.word(i)) ? skip(t, i + 1, '.') : i + 1;

export function weekdayAt(t: Tokens, i: number): number | null {
  const { weekday, capital } = t.lexeme(i);
  return weekday !== null && (!capital || t.capital(i)) ? weekday : null;
}

/** A unit of the calendar, in the singular unless `many`; null for hours. */
export function grainAt(t: Tokens, i: number, many = false): Grain | null {
  const { unit, plural } = t.lexeme(i);
  return unit !== null && plural === many && isGrain(unit) ? unit : null;
}

/** `9`, `9th`; 1 to 31. */
export function dayAt(t: Tokens, i: number): Piece<number> | null {
  const value = t.length(i) <= 2 ? t.value(i) : NaN;
  if (!(value >= 1 && value <= 31) || goesOn(t, i)) return null;
  const suffix = t.glued(i + 1) ? cue(t, i + 1) : null;
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
    return { value, end: i + 2 };
  if (t.glued(i + 1) && t.kind(i + 1) === Kind.WORD) return null;
  return { value, end: i + 1 };
}

/** Two digits mean the hundred years around 2000 that cables fall in: 66-99 are 1966-1999. */
export const fullYear = (two: number): number => two + (two >= 50 ? 1900 : 2000);

/** The token after `BC`, `BCE` or `B.C.`. */
function era(t: Tokens, i: number): number | null {
  if (cue(t, i) === 'bc') return i + 1;
  const spelt = /^b$/i.test(t.word(i)) && t.mark(i + 1) === '.' && /^c$/i.test(t.word(i + 2));
  return spelt ? skip(t, i + 3, '.') : null;
}

/** `490 BC`, and the 499 of `499-493 BC` and `499 to 493 BC`. */
export function yearBcAt(t: Tokens, i: number): Piece<number> | null {
  const n = t.length(i) <= 4 ? t.value(i) : NaN;
  if (!(n >= 1)) return null;
  const end = era(t, i + 1);
  if (end !== null) return { value: 1 - n, end };
  const joint = dash(t, i + 1) || ['to', 'and', 'or'].includes(cue(t, i + 1) ?? '');
  const other = joint && t.length(i + 2) <= 4 ? t.value(i + 2) : NaN;
  return other >= 1 && era(t, i + 3) !== null ? { value: 1 - n, end: i + 1 } : null;
}

/** `2006`, `'06`, `490 BC`; four digits from 1000 to 2199. */
export function yearAt(t: Tokens, i: number): Piece<number> | null {
  if (t.mark(i) === "'" || t.mark(i) === '’') {
    const two = t.length(i + 1) === 2 && t.glued(i + 1) ? t.value(i + 1) : NaN;
    return two >= 0 && !(t.glued(i + 2) && t.kind(i + 2) === Kind.WORD)
      ? { value: fullYear(two), end: i + 2 }
      : null;
  }
  const bc = yearBcAt(t, i);
  if (bc) return bc;
  if (t.length(i) !== 4) return null;
  const value = t.value(i);
  if (!(value >= 1000 && value <= 2199) || goesOn(t, i)) return null;
  return t.glued(i + 1) && t.kind(i + 1) === Kind.WORD ? null : { value, end: i + 1 };
}

/** `, 2006`, `2006`, `of 2006`, `of that year`, `last year`, `'06`; nothing is a piece too. */
export function yearAfter(t: Tokens, i: number): Piece<YearSaid> {
  const none: Piece<YearSaid> = { value: null, end: i };
  const comma = skip(t, i, ',');
  const year = yearAt(t, skipCue(t, skipCue(t, comma, 'of'), 'in'));
  if (year) return year;
  const of = skipCue(t, comma, 'of');
  if (of === comma && comma !== i) return none;
  const the = skipCue(t, of, 'the');
  const { relation, sequel } = t.lexeme(the);
  if (t.lexeme(the + 1).unit !== 'year' || t.lexeme(the + 1).plural) return none;
  if (relation !== null)
    return {
      value: { kind: 'unit', grain: 'year', offset: relation, origin: 'speaker' },
      end: the + 2,
    };
  if (sequel !== null)
    return { value: { kind: 'unit', grain: 'year', offset: sequel, origin: 'text' }, end: the + 2 };
  return none;
}
