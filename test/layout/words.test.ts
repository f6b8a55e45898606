import { expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import { Scale } from '../../src/layout/scale.ts';
import { summaryOf } from '../../src/layout/summary.ts';
import { escapeXml } from '../../src/layout/svg-pen.ts';
import { shorten, textWidth } from '../../src/layout/text-width.ts';
import { axisOf } from '../../src/layout/ticks.ts';
import { dayNumber } from '../../src/util/days.ts';
import { data, type Plain } from './made-up.ts';

test.each<[Plain[], string]>([
  [[], 'No events.'],
  [[{ from: '1974-03-09' }], '1 event, 9 March 1974.'],
  [
    [
      { from: '1997-01-01', to: '1997-12-31', actors: ['Alba'] },
      { from: '2006-07-05', actors: ['Brenn'] },
      { from: '2006-09-01', to: '2006-09-10', actors: ['Alba', 'Brenn'] },
    ],
    '3 events, 1997 to September 2006, in 2 lanes: Alba 2, Brenn 2.',
  ],
])('the drawing in a sentence: %#', (plain, sentence) => {
  expect(summaryOf(data(plain))).toBe(sentence);
});

test('what a filter hides is told', () => {
  const plain = [{ from: '1974-03-09' }, { from: '1974-04-09' }];
  expect(summaryOf(data(plain, 'none', (i) => i === 0))).toMatch(/^1 of 2 events, 9 March 1974/);
  expect(summaryOf(data(plain, 'none', () => false))).toBe('None of 2 events.');
});

const axis = (from: string, to: string, rows: 1 | 2 = 2) => {
  const { ticks, parents } = axisOf(
    new Scale(dayNumber(from), dayNumber(to), 0, 1000),
    english,
    rows,
  );
  return [ticks.map((t) => t.label), parents.map((p) => p.label)];
};

test.each<[string, string, string[], string[]]>([
  ['2006-07-03', '2006-07-10', ['3', '4', '5', '6', '7', '8', '9', ''], ['July 2006']],
  ['2006-01-01', '2006-07-01', ['2', '9', '16'], ['January 2006', 'February 2006']],
  ['1997-01-01', '2000-01-01', ['Jan', 'Apr', 'Jul'], ['1997', '1998', '1999']],
  ['1990-01-01', '2008-01-01', ['1990', '1991', '1992'], ['1990s', '2000s']],
  ['1800-01-01', '2008-01-01', ['1800', '1820', '1840'], ['1800–1899', '1900–1999']],
  ['-0500-01-01', '1000-01-01', ['501 BC', '401 BC', '301 BC'], []],
])('%s to %s has two rows of ticks', (from, to, ticks, parents) => {
  const [labels = [], names = []] = axis(from, to);
  expect(labels.slice(0, ticks.length)).toEqual(ticks);
  expect(names.slice(0, parents.length || 1)).toEqual(parents);
});

test('one row alone says the month with the day, and the year for January', () => {
  expect(axis('2006-07-01', '2006-08-01', 1)[0]?.slice(0, 2)).toEqual(['3 Jul', '10 Jul']);
  expect(axis('2005-11-01', '2006-08-01', 1)[0]?.slice(0, 3)).toEqual(['Nov', 'Dec', '2006']);
});

test('a window beyond all calendars draws no tick rather than none ending', () => {
  expect(axisOf(new Scale(1e12, 2e12, 0, 1000), english).ticks).toEqual([]);
});

test('a text is cut at a word, with an ellipsis, and never wider than its room', () => {
  const title = 'Minister briefs the harbour board, at length';
  expect(shorten(title, 1000)).toBe(title);
  expect(shorten(title, 150)).toBe('Minister briefs the…');
  expect(shorten('x'.repeat(10_000), 100)).toMatch(/^x{5,}…$/);
  expect(shorten(title, 2)).toBe('');
  for (let room = 20; room < 300; room += 7) {
    expect(textWidth(shorten(title, room))).toBeLessThanOrEqual(room);
  }
});

test('SVG text holds no markup and nothing that XML cannot hold', () => {
  expect(escapeXml('<a b="1">&\'</a>')).toBe('&lt;a b=&quot;1&quot;&gt;&amp;&#39;&lt;/a&gt;');
  expect(escapeXml('a\u0000b\ud800c\u{1f600}')).toBe('a\ufffdb\ufffdc\u{1f600}');
});
