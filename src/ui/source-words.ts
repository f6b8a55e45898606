import { dayWords } from './dates.ts';

/** `11 August 2006, 08:04 UTC`, or the day alone; empty where the document does not say. */
export function sentWords(sent: string | null): string {
  if (sent === null) return '';
  const clock = /T(\d{2}:\d{2})/.exec(sent)?.[1];
  return clock === undefined ? dayWords(sent) : `${dayWords(sent)}, ${clock} UTC`;
}

/** A paragraph's id in words: `paragraph 2`, `unnumbered paragraph 1`, `heading line 1`. */
export function placeWords(paragraph: string): string {
  const [, kind = '', number = ''] = /^([a-z]+)(.*)$/.exec(paragraph) ?? [];
  return Object.hasOwn(kinds, kind) ? `${kinds[kind]} ${number}` : paragraph;
}

const kinds: Readonly<Record<string, string>> = {
  p: 'paragraph',
  u: 'unnumbered paragraph',
  h: 'heading line',
};
