import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf, whyFound } from '../../src/timeline/snippet.ts';

const long = `${'before '.repeat(30)}the lighthouse ${'after '.repeat(30)}`.trim();

test('a snippet is cut between words, and says so', () => {
  const snippet = snippetOf(long, ['lighthouse']) ?? '';
  expect(snippet).toMatch(/^… before .* the lighthouse after .* after …$/);
  expect(snippet.length).toBeLessThan(150);
});

test('a short text is there whole; one without the words is not there', () => {
  expect(snippetOf('At the lighthouse.', ['light'])).toBe('At the lighthouse.');
  expect(snippetOf('At the lighthouse.', ['house'])).toBeNull();
  expect(snippetOf('At the lighthouse.', [])).toBeNull();
});

test('text without a space is cut at the words themselves', () => {
  const text = `${'x'.repeat(500)}-lamp-${'y'.repeat(500)}`;
  expect(snippetOf(text, ['lamp'])).toBe('… lamp …');
});

test('an event whose title holds all words needs no snippet', () => {
  const event = {
    title: 'Lighthouse opened',
    sources: [
      { document: 'D1', paragraph: 'p1' },
      { document: 'D2', paragraph: 'p4' },
    ],
  };
  const texts: Record<string, string> = { 'D1.p1': 'Nothing.', 'D2.p4': 'Its lamp was lit.' };
  const textOf = (document: string, paragraph: string) => texts[`${document}.${paragraph}`];
  expect(whyFound(event, ['light'], textOf)).toBeNull();
  expect(whyFound(event, ['light', 'lamp'], textOf)).toBe('Its lamp was lit.');
  expect(whyFound(event, ['anchor'], textOf)).toBeNull();
});

test('a snippet is part of its text', () => {
  const any = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\n'), maxLength: 300 });
  fc.assert(
    fc.property(any, (text) => {
      const snippet = snippetOf(text, ['ab', 'e']);
      if (snippet !== null) expect(text).toContain(snippet.replace(/^… | …$/g, ''));
    }),
  );
});
