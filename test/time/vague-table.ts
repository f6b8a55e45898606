import { bounds, DIVISIONS } from '../../src/time/bounds.ts';
import { vagueCounts } from '../../src/time/english/numbers.ts';
import { rangeLabel, slotLabel } from '../../src/time/label.ts';
import type { Part } from '../../src/time/lexeme.ts';
import { cycleSlot, type Grain, type Slot } from '../../src/time/slot.ts';

const WORDS: Record<Part, string> = {
  early: 'early, beginning, start, opening of',
  mid: 'mid, middle of',
  late: 'late, end, close of',
  'first-half': 'first half of',
  'second-half': 'second half of',
};

const slots: readonly Slot[] = [
  { grain: 'week', at: 1900 },
  cycleSlot('month', 2006, 8),
  cycleSlot('season', 2006, 0),
  cycleSlot('season', 2006, 1),
  cycleSlot('season', 2006, 2),
  cycleSlot('season', 2006, 3),
  cycleSlot('quarter', 2006, 1),
  cycleSlot('half', 2006, 0),
  { grain: 'year', at: 2006 },
  { grain: 'fiscal', at: 2006 },
  { grain: 'decade', at: 198 },
  { grain: 'century', at: 19 },
];

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** The tables of docs/dates.md, written from the code that they describe. */
export function vagueTables(): string {
  const whole = slots.map((slot) => row(slotLabel(slot, null), rangeLabel(bounds(slot))));
  const parts = (Object.keys(WORDS) as Part[]).flatMap((part) =>
    slots
      .filter(({ grain }, i) => DIVISIONS[grain] && slots.findIndex((s) => s.grain === grain) === i)
      .map((slot) =>
        row(WORDS[part], nameOf(slot.grain), slotLabel(slot, part), rangeLabel(bounds(slot, part))),
      ),
  );
  const counts = Object.entries(vagueCounts).map(([word, [from, to]]) =>
    row(word, from === to ? String(from) : `${String(from)} to ${String(to)}`),
  );
  return [
    ...['| unit | days |', '| --- | --- |', ...whole, ''],
    ...['| words | unit | example | days |', '| --- | --- | --- | --- |', ...parts, ''],
    ...['| count | covers |', '| --- | --- |', ...counts],
  ].join('\n');
}

const nameOf = (grain: Grain): string => (grain === 'fiscal' ? 'fiscal year' : grain);
