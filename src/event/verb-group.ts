import type { VerbClass } from './verbs.ts';
import type { Word } from './words.ts';

/** A finite verb with its helpers: `would have been arrested`. */
export interface VerbGroup {
  /** Indexes of its words in the sentence, in order; adverbs and `not` between them included. */
  first: number;
  /** Index of the word that names what happens; a form of `be` or `have` where nothing follows it. */
  head: number;
  lemma: string;
  class: VerbClass;
  /** A bare past form, which may turn out to be a participle. */
  bare: boolean;
  passive: boolean;
}

const HELPERS = new Set(['be', 'have', 'do', 'modal']);

/** The group that starts at a finite word. */
export function verbGroup(words: readonly Word[], first: number): VerbGroup {
  let head = first;
  let passive = false;
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i];
    if (!word || /[,;:(]/.test(word.gap)) break;
    if (word.tag === 'adv' || word.tag === 'not') continue;
    if (!HELPERS.has(words[head]?.tag ?? '')) break;
    if (HELPERS.has(word.tag)) head = i;
    else if (word.tag === 'verb' || (word.tag === 'past' && words[head]?.tag === 'have')) {
      passive = words[head]?.tag === 'be' && word.verb?.forms.has('part') === true;
      head = i;
      break;
    } else break;
  }
  const word = words[head];
  const reading = word?.verb ?? null;
  const helper = HELPERS.has(word?.tag ?? '');
  return {
    first,
    head,
    lemma: helper ? (word?.tag === 'have' ? 'have' : 'be') : (reading?.lemma ?? word?.low ?? ''),
    class: helper ? (word?.tag === 'have' ? 'hold' : 'state') : (reading?.class ?? 'act'),
    bare: first === head && word?.tag === 'past',
    passive,
  };
}
