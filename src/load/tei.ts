import type { Loader } from './loader.ts';
import { records } from './records.ts';
import { problem } from './result.ts';
import { strings } from './strings.ts';
import { readTei } from './tei-reader.ts';

/** Before a document; whatever stands between documents names chapters. */
const documentStart = /(?=<(?:\w{1,20}:)?div\s[^>]{0,1000}?type=["']document["'])/g;
const atDocument = /^\s*<(?:\w{1,20}:)?div\s[^>]{0,1000}?type=["']document["']/;

const root = /<(?:\w{1,20}:)?TEI\b[^>]{0,2000}/;
const rootEnd = /<\/(?:\w{1,20}:)?TEI>/;

/**
 * FRUS volumes in TEI, whole or in parts; any other XML is named as such. Every document is read on
 * its own, so that damage in one costs no other.
 */
export const tei: Loader = {
  format: 'frus-tei',
  accepts: ({ text }) => {
    const top = text.replace(/^\uFEFF?\s*(?:<!--[\s\S]{0,4000}?-->\s*)*/, '');
    return /^<\?xml\b/.test(top) || root.exec(top)?.index === 0 || atDocument.test(top);
  },
  async *read({ name, chunks, head }) {
    let volume = '';
    let documents = 0;
    let isOpen = false;
    let isDamaged = false;
    let last = 1;
    for await (const { text, line } of records(strings(chunks, head.bytes), documentStart, 1200)) {
      last = line;
      if (atDocument.test(text)) {
        documents++;
        const loaded = readTei(name, volume, text, line);
        isDamaged = loaded.some(({ kind }) => kind === 'problem');
        yield* loaded;
      } else {
        const opening = root.exec(text)?.[0];
        isOpen = opening !== undefined;
        volume = /\sxml:id=["']([^"']+)/.exec(opening ?? '')?.[1] ?? '';
      }
      if (rootEnd.test(text)) isOpen = false;
    }
    if (documents === 0) yield problem(name, 'is XML without a historical document in it');
    else if (isOpen && !isDamaged) yield problem(name, 'breaks off before its end', { line: last });
  },
};
