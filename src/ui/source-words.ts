import type { TimelineDocument } from '../timeline/types.ts';
import { dayWords } from '../timeline/words.ts';

/** `11 August 2006, 08:04 UTC`, or the day alone; empty where the document does not say. */
export function sentWords(sent: string | null): string {
  if (sent === null) return '';
  const clock = /T(\d{2}:\d{2})/.exec(sent)?.[1];
  return clock === undefined ? dayWords(sent) : `${dayWords(sent)}, ${clock} UTC`;
}

/** `paragraph 2`, `heading line`, `unnumbered paragraph`: a place in a document, in words. */
export function sourceName(document: TimelineDocument, paragraph: string): string {
  const found = document.paragraphs.find(({ id }) => id === paragraph);
  if (!found) return 'heading line';
  return found.number === null ? 'unnumbered paragraph' : `paragraph ${found.number}`;
}
