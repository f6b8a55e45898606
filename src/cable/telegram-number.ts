import { part, type Line } from './lines.ts';

/** Paragraphs are hardly numbered beyond this. */
const mostParagraphs = 99;

/**
 * Cuts the telegram's own number off its first line (`1784. There would be …`), as printed in
 * documentary editions: it numbers no paragraph and is no year.
 */
export function cutTelegramNumber(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '');
  const line = lines[first];
  const match = /^(\d{3,5})\.\s+(?=\p{Lu})/u.exec(line?.text ?? '');
  if (!line || !match || Number(match[1]) <= mostParagraphs) return lines;
  return [...lines.slice(0, first), part(line, match[0].length), ...lines.slice(first + 1)];
}
