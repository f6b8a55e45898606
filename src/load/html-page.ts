import { Parser } from 'htmlparser2';

/** What a cable page shows: its title line, its table, its two blocks of text. */
export interface CablePage {
  /** `Viewing cable 10ZAGREB97, TITLE` */
  heading: string;
  labels: string[];
  values: string[];
  /** Texts of the `pre` elements: routing header and body. */
  blocks: string[];
  /** False where the page ends inside one of its blocks. */
  isWhole: boolean;
}

/** Elements whose text is kept. */
const kept = new Set(['h3', 'th', 'td', 'pre']);

/** Reads a page in one pass; everything outside heading, table and text blocks is passed over. */
export function parseCablePage(html: string): CablePage {
  const page: CablePage = { heading: '', labels: [], values: [], blocks: [], isWhole: true };
  let inside: string | null = null;
  let isCableTable = false;
  let text = '';
  const close = (): void => {
    if (inside === 'h3' && /^\s*Viewing cable\b/.test(text)) page.heading = text.trim();
    if (inside === 'th' && isCableTable) page.labels.push(text.trim());
    if (inside === 'td' && isCableTable) page.values.push(text.trim());
    if (inside === 'pre') page.blocks.push(text);
    inside = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') isCableTable = attributes['class'] === 'cable';
      if (!kept.has(name)) return;
      inside = name;
      text = '';
    },
    ontext(piece) {
      if (inside !== null) text += piece;
    },
    onclosetag(name, isImplied) {
      if (name !== inside) return;
      if (name === 'pre' && isImplied) page.isWhole = false;
      close();
    },
  });
  parser.write(html);
  parser.end();
  return page;
}
