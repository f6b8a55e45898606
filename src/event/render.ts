import type { Sentence } from './read.ts';

const MARKS = /^[\s,.'"“”&/%$:-]*$/;
/** What a text may hold that is still to be put right. */
const UNEVEN = /["“”]|[^\S ]| {2}| ,|^ | $/;

/**
 * The words at the given indexes, in order, with the marks between words that follow each other. Where words between two are left out,
 * a comma that closed them stays unless one opened them too.
 */
export function render({ words }: Sentence, indexes: readonly number[]): string {
  let text = '';
  let last = -2;
  for (const i of indexes) {
    const word = words[i];
    if (!word) continue;
    let gap = word.gap === ' ' ? ' ' : word.gap.replace(/\s+/g, ' ');
    if (i !== last + 1)
      gap = /,\s*$/.test(word.gap) && !/,/.test(words[last + 1]?.gap ?? '') ? ', ' : ' ';
    text += text === '' ? word.text : (gap === ' ' || !MARKS.test(gap) ? ' ' : gap) + word.text;
    last = i;
  }
  if (!UNEVEN.test(text)) return text;
  const marks = (text.match(/["“”]/g) ?? []).length;
  return (marks % 2 === 0 ? text : text.replace(/["“”]/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .trim();
}
