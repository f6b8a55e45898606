import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passages, type Passage } from '../../src/timeline/passages.ts';

/** `[marked]`, `_own_` and `.other.` date words, as one line. */
const drawn = (found: readonly Passage[]): string =>
  found
    .map(({ marked, runs }) => {
      const text = runs.map(({ text, time }) =>
        time === 'own' ? `_${text}_` : time === 'other' ? `.${text}.` : text,
      );
      return marked ? `[${text.join('')}]` : text.join('');
    })
    .join('');

const text = 'They met on May 9 and in June.';
const may = { start: 12, end: 17 };
const june = { start: 25, end: 29 };

test('without a selected event the date words stand out quietly', () => {
  expect(drawn(passages(text, { quotes: [], own: [], all: [may, june] }))).toBe(
    'They met on .May 9. and in .June..',
  );
});

test('a quote is one mark, and only its own date words are strong', () => {
  const quotes = [{ start: 5, end: 29 }];
  expect(drawn(passages(text, { quotes, own: [may], all: [may, june] }))).toBe(
    'They [met on _May 9_ and in .June.].',
  );
});

test('date words outside the quote are strong all the same', () => {
  const quotes = [{ start: 0, end: 8 }];
  expect(drawn(passages(text, { quotes, own: [may], all: [may] }))).toBe(
    '[They met] on _May 9_ and in June.',
  );
});

test('words looked for stand out inside and outside the quote', () => {
  const found = passages(text, {
    quotes: [{ start: 5, end: 17 }],
    own: [],
    all: [],
    hits: [{ start: 5, end: 8 }, june],
  });
  const hits = found.flatMap(({ marked, runs }) =>
    runs.filter(({ hit }) => hit).map((run) => [run.text, marked]),
  );
  expect(hits).toEqual([
    ['met', true],
    ['June', false],
  ]);
});

test('quotes that touch stay two, quotes that overlap become one', () => {
  const of = (...quotes: { start: number; end: number }[]) =>
    drawn(passages(text, { quotes, own: [], all: [] }));
  expect(of({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe('[They][ met] on May 9 and in June.');
  expect(of({ start: 0, end: 6 }, { start: 4, end: 8 })).toBe('[They met] on May 9 and in June.');
});

const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ max: 40 }) });
const spans = fc.array(span, { maxLength: 5 });

test('nothing of the paragraph is lost or said twice', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, spans, spans, (any, quotes, own, all) => {
      const found = passages(any, { quotes, own, all });
      expect(found.flatMap(({ runs }) => runs.map((run) => run.text)).join('')).toBe(any);
      expect(found.flatMap(({ runs }) => runs).every((run) => run.text !== '')).toBe(true);
    }),
  );
});
