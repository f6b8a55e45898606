import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/event/types.ts';
import { tokens } from '../../src/util/tokens.ts';
import { cable, found } from './cable.ts';

const word = fc.constantFrom(
  'Norway',
  'Minister Jan Berg',
  'the',
  'Poloff',
  'met',
  'said that',
  'would hold',
  'a meeting',
  'on',
  'March 5',
  'in 1998',
  'May 2007',
  'with',
  'and',
  ',',
  'who',
  'arrested',
  '(',
  ')',
  '"',
  'June 7',
  'the 2003',
  'elections',
  '. The',
  'early July',
  'or',
  'since',
  'visit',
  ';',
  '--',
  'to sign',
);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

const inOrder = (title: string, quote: string): boolean => {
  const words = tokens(quote).map((token) => token.text);
  let at = 0;
  return tokens(title).every(({ text: one }) => {
    at = words.indexOf(one, at) + 1;
    return at > 0;
  });
};

const each = (check: (event: TimelineEvent, paragraph: string) => void): void => {
  fc.assert(
    fc.property(text, (paragraph) => {
      for (const event of found(cable([paragraph])).events) check(event, paragraph);
    }),
    { numRuns: 100 },
  );
};

test('a title is at most 80 characters of the words of its quote, in their order', () => {
  each(({ title, sources }) => {
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title.length).toBeGreaterThan(0);
    expect(inOrder(title, sources[0]?.quote.exact ?? '')).toBe(true);
  });
});

test('quotes, contexts and dates are slices of the paragraph', () => {
  each(({ sources, when }, paragraph) => {
    const [source] = sources;
    if (!source?.time) throw new Error('an event without a source');
    const { start, end } = source.position;
    expect(paragraph.slice(start, end)).toBe(source.quote.exact);
    expect(paragraph.slice(0, start).endsWith(source.quote.prefix)).toBe(true);
    expect(paragraph.slice(end).startsWith(source.quote.suffix)).toBe(true);
    expect(paragraph.slice(source.time.start, source.time.end)).toBe(when.text);
    expect(source.time.start).toBeGreaterThanOrEqual(start);
    expect(source.time.end).toBeLessThanOrEqual(end + 1);
  });
});

test('nothing that lies after the cable has occurred', () => {
  each(({ when, status }) => {
    if (when.earliest > '2007-03-20') expect(['planned', 'proposed']).toContain(status);
  });
});

test('confidence lies between 0 and 1, ids are apart, and a second reading gives the same', () => {
  fc.assert(
    fc.property(text, (paragraph) => {
      const { events } = found(cable([paragraph]));
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      expect(events.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      expect(found(cable([paragraph])).events).toEqual(events);
    }),
  );
});
