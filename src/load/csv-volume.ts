import { frusDocument } from './frus-text.ts';
import { found } from './result.ts';
import type { Loaded } from './types.ts';

/** A FRUS volume cut into pieces of text: put together again, then parted at its headings. */
export function* volume(name: string, pieces: readonly string[]): Generator<Loaded> {
  const text = pieces.join('\n\n');
  const starts = [...text.matchAll(/(?:^|\n)(?=\d{1,4}\.\s[^\n]{5,300}Source\s*\n)/g)].map(
    (m) => m.index,
  );
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  for (const [i, start] of bounds.entries()) {
    const piece = text.slice(start, bounds[i + 1]).trimStart();
    if (piece !== '')
      yield found({ ...frusDocument(name, piece), source: { name, format: 'frus-csv' } });
  }
}
