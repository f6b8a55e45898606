import { SaxesParser } from 'saxes';
import { found, problem } from './result.ts';
import { TeiDocument } from './tei-document.ts';
import type { Loaded } from './types.ts';

/** Entities that volumes use without declaring them where they are cut into parts. */
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  sect: '§',
  para: '¶',
  pound: '£',
  frac12: '½',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ccedil: 'ç',
};

/**
 * Reads the document with which a text of FRUS markup begins; what follows it belongs to no
 * document. The first markup error in it is reported with its line, counted from `line` on; what
 * stood before that is read.
 */
export function readTei(name: string, volume: string, text: string, line: number): Loaded[] {
  const parser = new SaxesParser<{ fragment: true; xmlns: false }>({
    fragment: true,
    xmlns: false,
  });
  Object.assign(parser.ENTITIES, entities);
  const loaded: Loaded[] = [];
  let document: TeiDocument | null = null;
  let isOver = false;
  let depth = 0;
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (isOver) return;
    if (document) document.open(plain(tag), attributes);
    else document = new TeiDocument(attributes);
    depth++;
  });
  parser.on('text', (piece) => {
    if (!isOver) document?.text(piece);
  });
  parser.on('closetag', ({ name: tag }) => {
    if (isOver) return;
    depth--;
    if (depth === 0) isOver = true;
    else document?.close(plain(tag));
  });
  parser.on('error', ({ message }) => {
    if (isOver) return;
    isOver = true;
    const reason = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    loaded.push(
      problem(name, `is not well-formed XML: ${reason}`, { line: line + parser.line - 1 }),
    );
  });
  parser.write(text).close();
  const whole = (document as TeiDocument | null)?.done(name, volume);
  return whole && whole.text.trim() !== '' ? [found(whole), ...loaded] : loaded;
}

/** A tag's name without the prefix of its namespace. */
function plain(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
