import { factsFrom } from './facts.ts';
import { textLoader, type TextFacts } from './loader.ts';

const opening = /^\s*Viewing cable ([^\s,]+),[ \t]*([^\n]*)\n/;

/** A WikiLeaks page saved as text: `Viewing cable ID, TITLE`, a row of labels, a row of values. */
export const viewingText = textLoader('wikileaks-text', ({ text }) => opening.test(text), facts);

function facts(text: string): TextFacts {
  const head = opening.exec(text);
  let from = head?.[0].length ?? 0;
  const rows: string[][] = [];
  while (rows.length < 2 && from < text.length) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (line.includes('\t')) rows.push(line.split('\t'));
    else if (line.trim() !== '') break;
    from = end < 0 ? text.length : end + 1;
  }
  const stated = factsFrom(rows[0] ?? [], rows[1] ?? []);
  return { stated: { id: head?.[1] ?? '', title: head?.[2]?.trim() ?? '', ...stated }, from };
}
