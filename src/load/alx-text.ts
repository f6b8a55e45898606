import { textLoader, type TextFacts } from './loader.ts';

/** Id, title (may be empty), a Ruby date, classification, origin; then header and body run on. */
const opening =
  /^\s*(\d{2,4}[A-Z]+\d+)[ \t]*\r?\n([^\n]*)\n((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d [\d:]{8} (?:[+-]\d{4}|[A-Z]{3,4}) \d{4})[ \t]*\r?\n([^\n]*)\n([^\n]*)\n/;

/** The alx collection's text files: five lines of facts, then the telegram. */
export const alxText = textLoader('alx-text', ({ text }) => opening.test(text), facts);

function facts(text: string): TextFacts {
  const [whole = '', id = '', title = '', created = '', classification = '', origin = ''] =
    opening.exec(text) ?? [];
  return {
    stated: {
      id,
      title: title.trim(),
      created,
      classification: classification.trim(),
      origin: origin.trim(),
    },
    from: whole.length,
  };
}
