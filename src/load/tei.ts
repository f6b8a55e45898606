import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { strings } from './strings.ts';
import { TeiReader } from './tei-reader.ts';

/** FRUS volumes in TEI, whole or in parts; any other XML is named as such. */
export const tei: Loader = {
  format: 'frus-tei',
  accepts: ({ text }) =>
    /^\uFEFF?\s*(?:<\?xml\b|<TEI\b|<div\s[^>]{0,300}type="document")/.test(text),
  async *read({ name, chunks, head }) {
    const reader = new TeiReader(name);
    for await (const part of strings(chunks, head.bytes)) yield* reader.read(part);
    yield* reader.end();
    if (reader.documents === 0) yield problem(name, 'is XML without a historical document in it');
  },
};
