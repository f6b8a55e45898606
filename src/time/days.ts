import { cue, dash, dayAt, skip, skipCue } from './pieces.ts';
import type { DateSaid, Reading, Said } from './said.ts';
import { Kind, type Tokens } from './tokens.ts';

interface Day {
  first: number;
  end: number;
  day: number;
}

/** Days of one month, and how they hang together. */
export interface Days {
  days: Day[];
  link: 'range' | 'list' | 'choice';
  end: number;
}

/** `and 12 entities`: the number counts what follows. */
function counts(t: Tokens, end: number): boolean {
  const word = t.lexeme(end);
  if (word.measure) return true;
  if (t.kind(end) !== Kind.WORD || t.capital(end) || word.cue !== null || word.month !== null)
    return false;
  return t.text.charAt(t.end(end) - 1) === 's' && t.length(end) > 3;
}

function read(t: Tokens, i: number): Day | null {
  const piece = dayAt(t, i);
  return piece && { first: i, end: piece.end, day: piece.value };
}

/** One more day after a dash or a word, later in the month than the day before it. */
function next(t: Tokens, i: number, last: number, dashed = false): Day | null {
  const day = read(t, skipCue(t, i, 'the'));
  return day && day.day > last && (dashed || !counts(t, day.end)) ? day : null;
}

/**
 * Accepts: `9`, `9-10`, `9 to 10`, `17 and 18`, `7, 8, 9 and 10`, `9 or 10`. A comma alone makes
 * no list: `August 9, 12 entities`.
 */
export function daysAt(t: Tokens, i: number, between: boolean): Days | null {
  const first = read(t, i);
  if (!first) return null;
  const word = cue(t, first.end);
  if (dash(t, first.end) || word === 'to' || word === 'through' || (word === 'and' && between)) {
    const to = next(t, first.end + 1, first.day, dash(t, first.end));
    if (to) return { days: [first, to], link: 'range', end: to.end };
  }
  return list(t, first);
}

function list(t: Tokens, first: Day): Days {
  const days = [first];
  const alone: Days = { days: [first], link: 'list', end: first.end };
  for (let last = first; ;) {
    const comma = skip(t, last.end, ',');
    const word = cue(t, comma);
    const closing = word === 'and' || word === 'or' || t.mark(comma) === '&';
    if (!closing && comma === last.end) return alone;
    const day = next(t, closing ? comma + 1 : comma, last.day);
    if (!day) return alone;
    days.push(day);
    last = day;
    if (closing) return { days, link: word === 'or' ? 'choice' : 'list', end: day.end };
  }
}

const adjacent = (days: readonly Day[]): boolean =>
  days.every(({ day }, i) => i === 0 || day === (days[i - 1]?.day ?? 0) + 1);

/**
 * The days as one expression, or as a list of several. Neighbouring days are one stretch, unless
 * they are told apart (`respectively`).
 */
export function sayDays(
  t: Tokens,
  { days, link }: Days,
  first: number,
  end: number,
  date: Omit<DateSaid, 'kind' | 'day'>,
): Said {
  const say = (day: Day, i: number): Reading => ({
    first: i === 0 ? first : day.first,
    end: i === days.length - 1 ? end : day.end,
    said: { kind: 'date', ...date, day: day.day },
  });
  const of = days.map(say);
  const [from, to] = [of[0], of.at(-1)];
  if (!from || !to || from === to) return from?.said ?? { kind: 'list', of };
  if (link === 'choice') return { kind: 'choice', of };
  const apart = /^,?\s*respectively/i.test(t.text.slice(t.end(end - 1), t.end(end - 1) + 15));
  return link === 'range' || (adjacent(days) && !apart)
    ? { kind: 'range', from, to }
    : { kind: 'list', of };
}
