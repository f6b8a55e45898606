import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWindow, fullRange } from '../../src/layout/range.ts';
import { pictureOf } from '../../src/layout/picture.ts';
import { summaryOf } from '../../src/layout/summary.ts';
import { drawSvg } from '../../src/layout/svg.ts';
import { data, type Plain } from './made-up.ts';

const HTML = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
const cases: [string, Plain[]][] = [
  ['no event', []],
  ['all on one day', Array.from({ length: 300 }, () => ({ from: '1974-03-09' }))],
  ['from 500 BC to today', [{ from: '-0499-01-01' }, { from: '2026-12-31' }]],
  ['one range over it all', [{ from: '-0499-01-01', to: '2026-12-31' }]],
  ['a title of 10,000 characters', [{ from: '1974-03-09', title: 'word '.repeat(2000) }]],
  ['a title of one word of 10,000', [{ from: '1974-03-09', title: 'x'.repeat(10_000) }]],
  ['a title of HTML', [{ from: '1974-03-09', title: HTML, actors: [HTML] }]],
  ['a title from right to left', [{ from: '1974-03-09', title: 'اجتماع الوزراء في الميناء' }]],
  ['an actor called __proto__', [{ from: '1974-03-09', actors: ['__proto__', 'constructor'] }]],
  ['the stone age', [{ from: '-200000-04-20' }, { from: '200000-09-13' }]],
  ['the first day of Date', [{ from: '-271821-04-20' }]],
  ['the last day of Date', [{ from: '275760-09-13' }, { from: '1974-03-09' }]],
  ['before all days of Date', [{ from: '-999999-01-01' }, { from: '1974-03-09' }]],
  ['no day at all', [{ from: '' }, { from: 'soon' }]],
];

test.each(cases)('%s is drawn, and nothing but numbers stands where numbers should', (_, plain) => {
  const d = data(plain);
  for (const range of [fullRange(d.model), firstWindow(d.model)]) {
    const svg = drawSvg(pictureOf(d, range, 900, HTML));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<img|<script/);
    expect(svg.length).toBeLessThan(200_000);
  }
});

test('events that no calendar holds are counted out loud', () => {
  const d = data([{ from: '-999999-01-01' }, { from: 'soon' }, { from: '1974-03-09' }]);
  expect(d.model.size).toBe(1);
  expect(summaryOf(d)).toBe('1 event, 9 March 1974. 2 events without a day that can be drawn.');
});

const day = fc.integer({ min: -271_820, max: 275_759 }).map((year) => {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-06-15`;
});

test('any days and any titles make a drawing of finite numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: day, title: fc.string({ unit: 'binary' }) }), { maxLength: 6 }),
      (plain) => {
        const d = data(plain);
        expect(drawSvg(pictureOf(d, fullRange(d.model), 320))).not.toMatch(/NaN|Infinity/);
      },
    ),
    { numRuns: 8 },
  );
});
