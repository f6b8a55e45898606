import type { Lexeme } from './lexeme.ts';
import type { Parser } from './parser.ts';
import { clock } from './parsers/clock.ts';
import { slash } from './parsers/slash.ts';
import { ordinalDay } from './parsers/ordinal-day.ts';
import { century } from './parsers/century.ts';
import { feast } from './parsers/feast.ts';
import { rest } from './parsers/rest.ts';
import { daypart } from './parsers/daypart.ts';
import { neighbourDay } from './parsers/neighbour-day.ts';
import { weekend } from './parsers/weekend.ts';
import { duration } from './parsers/duration.ts';
import { set } from './parsers/set.ts';
import { vague } from './parsers/vague.ts';
import { dayMonth } from './parsers/day-month.ts';
import { decade } from './parsers/decade.ts';
import { deictic } from './parsers/deictic.ts';
import { dtg } from './parsers/dtg.ts';
import { fiscal } from './parsers/fiscal.ts';
import { month } from './parsers/month.ts';
import { monthDay } from './parsers/month-day.ts';
import { nth } from './parsers/nth.ts';
import { numeric } from './parsers/numeric.ts';
import { part } from './parsers/part.ts';
import { relative } from './parsers/relative.ts';
import { season } from './parsers/season.ts';
import { shift } from './parsers/shift.ts';
import { weekday } from './parsers/weekday.ts';
import { weekOfDate } from './parsers/week-of.ts';
import { stretch } from './parsers/stretch.ts';
import { year } from './parsers/year.ts';
import type { Reading } from './said.ts';
import type { Tokens } from './tokens.ts';

/** In this order: the first form that reads an expression at a word has it. */
const parsers: readonly Parser[] = [
  dtg,
  numeric,
  clock,
  monthDay,
  dayMonth,
  slash,
  ordinalDay,
  century,
  month,
  feast,
  weekday,
  rest,
  nth,
  part,
  daypart,
  stretch,
  relative,
  neighbourDay,
  season,
  fiscal,
  weekOfDate,
  weekend,
  decade,
  shift,
  duration,
  set,
  deictic,
  year,
  vague,
];

/** A form holds another at most this deep: `early on the morning of the last Friday of May`. */
const DEPTH = 4;

const known = new Map<Lexeme, readonly Parser[]>();

function parsersFor(word: Lexeme): readonly Parser[] {
  let list = known.get(word);
  if (!list) known.set(word, (list = parsers.filter((parser) => parser.starts(word))));
  return list;
}

function readAt(t: Tokens, i: number, depth: number): Reading | null {
  if (depth > DEPTH) return null;
  for (const parser of parsersFor(t.lexeme(i))) {
    const reading = parser.read(t, i, (at) => readAt(t, at, depth + 1));
    if (reading) return reading;
  }
  return null;
}

/** Every expression, in the order of the text; each token belongs to one at most. */
export function parse(t: Tokens): Reading[] {
  const readings: Reading[] = [];
  for (let i = 0; i < t.count;) {
    const reading = readAt(t, i, 0);
    if (!reading) i++;
    else {
      if (reading.said.kind === 'list') readings.push(...reading.said.of);
      else readings.push(reading);
      i = Math.max(reading.end, i + 1);
    }
  }
  return readings;
}
