import { readCables } from '../../src/cable/read.ts';
import type { CableDocument } from '../../src/cable/types.ts';
import type { StatedFacts } from '../../src/load/types.ts';

/** The single document of a text, as a loader without stated facts would hand it over. */
export function cableOf(text: string, stated: StatedFacts = {}): CableDocument {
  const { documents } = readCables({
    source: { name: 'made-up.txt', format: 'text' },
    text,
    stated,
  });
  const [document] = documents;
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents`);
  return document;
}
