import { Parser } from 'htmlparser2';

const blocks = new Set(['p', 'br', 'div', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'td', 'tr']);
const silent = new Set(['script', 'style']);

/** The text of a piece of HTML, entities read, white space made one; nothing in it is run. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  let text = '';
  let hush = 0;
  const parser = new Parser({
    ontext: (piece) => {
      if (hush === 0) text += piece;
    },
    onopentagname: (name) => {
      if (silent.has(name)) hush++;
      if (blocks.has(name)) text += ' ';
    },
    onclosetag: (name) => {
      if (silent.has(name)) hush--;
      if (blocks.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
