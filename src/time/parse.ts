import type { Inner, Parser } from './parser.ts';
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
import { lexemes } from './words.ts';

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

/** The parsers that may begin at a word, by the word's number in `lexemes`. */
const byWord = lexemes.map((word) => parsers.filter((parser) => parser.starts(word)));
const NONE: readonly Parser[] = [];

/** Reads what begins at a token; what a form holds is read by the reader one level down. */
function reader(t: Tokens, depth: number): Inner {
  const inner: Inner = depth < DEPTH ? reader(t, depth + 1) : () => null;
  return (i) => {
    for (const parser of byWord[t.id(i)] ?? NONE) {
      const reading = parser.read(t, i, inner);
      if (reading) return reading;
    }
    return null;
  };
}

/** Every expression, in the order of the text; each token belongs to one at most. */
export function parse(t: Tokens): Reading[] {
  const readings: Reading[] = [];
  const read = reader(t, 0);
  for (let i = 0; i < t.count;) {
    const reading = read(i);
    if (!reading) i++;
    else {
      if (reading.said.kind === 'list') readings.push(...reading.said.of);
      else readings.push(reading);
      i = Math.max(reading.end, i + 1);
    }
  }
  return readings;
}
