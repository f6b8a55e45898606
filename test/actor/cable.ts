import type { CableDocument } from '../../src/cable/types.ts';

/** A cable of these paragraphs, from Embassy Lisbon in 2006 unless said otherwise. */
export function cable(paragraphs: string[], facts: Partial<CableDocument> = {}): CableDocument {
  return {
    id: '06LISBON100',
    title: '',
    sent: '2006-03-01',
    origin: 'Embassy Lisbon',
    classification: null,
    tags: [],
    references: [],
    signer: null,
    source: { name: 'made-up', format: 'cablegate-text' },
    header: [],
    declassify: null,
    paragraphs: paragraphs.map((text, i) => ({
      id: `p${i + 1}`,
      number: i + 1,
      marking: null,
      heading: null,
      text,
      map: [],
    })),
    ...facts,
  };
}
