import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { Written, Selection } from '../../src/exchange/types.ts';
import { writeAnnotations } from '../../src/exchange/write-annotations.ts';
import { writeJsonLd } from '../../src/exchange/write-jsonld.ts';
import { timeline as harbour } from '../ui/fixtures/harbour.ts';
import { chosen, hostile } from './chosen.ts';
import { offline } from './contexts.ts';

/** Statements as N-Quads: what no context knows, or is no IRI, is not among them. */
async function quads(text: string): Promise<string> {
  const options = { documentLoader: offline, format: 'application/n-quads' as const, safe: true };
  const statements = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, options);
  return statements as unknown as string;
}

test.each<[string, (selection: Selection) => Written]>([
  ['schema.org', writeJsonLd],
  ['annotations', writeAnnotations],
])('jsonld understands every term of %s, hostile names too', async (_, write) => {
  await expect(quads(write(chosen()).text)).resolves.toMatch(/\S/);
  await expect(quads(write(chosen(hostile)).text)).resolves.toMatch(/\S/);
});

test('an event has its name, dates, actors, quote and EDTF', async () => {
  const statements = await quads(writeJsonLd(chosen()).text);
  const event = '<urn:x-cable-timeline:event:06NORHAVN117.p1.g>';
  const says = (property: string, object: string): string =>
    `${event} <http://schema.org/${property}> ${object} .`;
  expect(statements).toContain(says('name', '"second round is planned for early June"'));
  expect(statements).toContain(says('startDate', '"2006-06"^^<http://schema.org/Date>'));
  expect(statements).toContain(says('attendee', '<urn:x-cable-timeline:actor:norland>'));
  expect(statements).toContain('<http://schema.org/value> "[2006-06-01..2006-06-10]"');
  expect(statements).toContain(
    '<http://schema.org/text> "A second round is planned for early June"',
  );
  expect(statements).toContain(
    '<urn:x-cable-timeline:actor:norland> <http://schema.org/name> "Norland"',
  );
});

test('every annotation selects words that stand in the paragraph, at that place', () => {
  const { first } = JSON.parse(writeAnnotations(chosen()).text) as {
    first: { items: { target: { source: string; selector: Record<string, unknown>[] } }[] };
  };
  expect(first.items).toHaveLength(8);
  const [document] = harbour.documents;
  const paragraphs = [...(document?.header ?? []), ...(document?.paragraphs ?? [])];
  for (const { target } of first.items) {
    const id = target.source.split('.').at(-1);
    const text = paragraphs.find((paragraph) => paragraph.id === id)?.text ?? '';
    const [quote, position] = target.selector as [
      { exact: string; prefix: string; suffix: string },
      { start: number; end: number },
    ];
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

test('what lies across two years has no ISO date, but its EDTF', () => {
  const winter = {
    text: 'winter',
    edtf: '2006-24',
    earliest: '2006-12-01',
    latest: '2007-02-28',
    precision: 'season' as const,
    inferred: [],
  };
  const events = harbour.events.slice(0, 1).map((event) => ({ ...event, when: winter }));
  const { text } = writeJsonLd(chosen({ ...harbour, events }));
  expect(text).not.toContain('startDate');
  expect(text).toContain('"2006-24"');
});
