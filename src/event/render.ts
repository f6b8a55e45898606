import type { Sentence } from './read.ts';
import { isFinite } from './resolve.ts';
import type { Word } from './words.ts';

const MARKS = /^[\s,.'"“”&/%$:-]*$/;
/** What a text may hold that is still to be put right. */
const UNEVEN = /["“”]|[^\S ]| {2}| ,|^ | $/;

/** Whether a comma opens the words left out from `from` on, a bracket passed over: `Authority (NPA), part of it, awarded`. */
function opensOut(words: readonly Word[], from: number, to: number): boolean {
  let at = from;
  if (words[at]?.gap.includes('(')) while (at < to && !words[at]?.gap.includes(')')) at++;
  return words[at]?.gap.includes(',') === true;
}

/** Whether the comma before word `at` closes what a comma opens before the title: `[The minister], Fahmi, signed`. */
function closesLead({ words }: Sentence, indexes: readonly number[], at: number): boolean {
  if (!isFinite(words[at]?.tag ?? 'word') || !words[indexes[0] ?? -1]?.gap.includes(','))
    return false;
  return indexes.every((i, k) => k === 0 || i >= at || !words[i]?.gap.includes(','));
}

/**
 * The words at the given indexes, in order, with the marks between words that follow each other. Where words between two are left out,
 * a comma that closed them stays unless one opened them too. A comma whose partner is cut off before the first word goes.
 */
export function render(sentence: Sentence, indexes: readonly number[]): string {
  const { words } = sentence;
  let text = '';
  let last = -2;
  for (const i of indexes) {
    const word = words[i];
    if (!word) continue;
    let gap = word.gap === ' ' ? ' ' : word.gap.replace(/\s+/g, ' ');
    if (i !== last + 1) gap = /,\s*$/.test(word.gap) && !opensOut(words, last + 1, i) ? ', ' : ' ';
    if (gap === ', ' && closesLead(sentence, indexes, i)) gap = ' ';
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
