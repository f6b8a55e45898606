import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { capitals } from './forms/capitals.ts';
import { conflicts } from './forms/conflicts.ts';
import { dayparts } from './forms/dayparts.ts';
import { days } from './forms/days.ts';
import { feasts } from './forms/feasts.ts';
import { lengths } from './forms/lengths.ts';
import { modifiers } from './forms/modifiers.ts';
import { months } from './forms/months.ts';
import { names } from './forms/names.ts';
import { numeric } from './forms/numeric.ts';
import { parts } from './forms/parts.ts';
import { ranges } from './forms/ranges.ts';
import { relative } from './forms/relative.ts';
import { seasons } from './forms/seasons.ts';
import { story } from './forms/story.ts';
import { tense } from './forms/tense.ts';
import { weeks } from './forms/weeks.ts';
import { yearTurn } from './forms/year-turn.ts';
import { years } from './forms/years.ts';
import { spell } from './spell.ts';

/** The forms that are read, as a table: each row is a phrase and what it means on that day. */
const tables = [
  ...[days, numeric, ranges, months, parts, years, seasons, weeks, dayparts, feasts].flat(),
  ...[relative, story, yearTurn, tense, modifiers, lengths, names, capitals, conflicts].flat(),
];

describe.each(tables)('$title, read on $reference', ({ reference, rows }) => {
  test.each(rows)('%s', (phrase, expected) => {
    expect(spell(findTimes(phrase, { reference, mode: 'document' }))).toBe(expected);
  });
});

test('the tables hold four hundred forms and more', () => {
  expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(400);
});
