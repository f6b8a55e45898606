import { isFinite } from './resolve.ts';
import type { Word } from './words.ts';

/** No clause boundary is looked for further ahead. */
const WINDOW = 25;
/** Subordinators that are prepositions unless a clause follows. */
const PREPOSITIONAL = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'once', 'so']);

/** Index of the next word that is no adverb; -1 at the end. */
export function nextReal(words: readonly Word[], at: number): number {
  let i = at + 1;
  while (i < words.length && (words[i]?.tag === 'adv' || words[i]?.tag === 'not')) i++;
  return i < words.length ? i : -1;
}

/** Whether a subject and a finite verb follow before the next comma. */
export function clauseAhead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const strict = PREPOSITIONAL.has(word?.low ?? '');
  if (word?.tag === 'sub' && !strict) return true;
  for (let i = at + 1; i < Math.min(words.length, at + WINDOW); i++) {
    const next = words[i];
    if (!next || /[;:]/.test(next.gap) || (strict && next.gap.includes(','))) return false;
    if (['that', 'rel'].includes(next.tag)) return false;
    if (isFinite(next.tag)) return i > at + 1 && (!strict || next.tag !== 'past' || i - at < 8);
  }
  return false;
}

/** A participle after a comma heads a clause of its own unless it stands before its noun. */
export function isCutOff(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    (words[at]?.tag === 'ing' || !['word', 'and'].includes(next.tag) || next.actor >= 0)
  );
}

/** Whether `, Doe said` or `, said the minister` stands at `at`: a reporting verb within a few words. */
export function reportingTag(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const word = words[i];
    if (!word || (i > at && /[,;:]/.test(word.gap))) return false;
    if (word.verb?.class === 'say' && isFinite(word.tag)) {
      const next = words[i + 1];
      return (
        i - at < 7 &&
        (!next || /[,;."”]/.test(next.gap) || next.tag === 'time' || next.tag === 'adv' || i === at)
      );
    }
    if (['and', 'that', 'rel', 'ing', 'past', 'verb', 'be', 'have', 'modal'].includes(word.tag))
      return false;
  }
  return false;
}

/** Words of the bracket that opens before word `at`; 0 where it does not close soon. */
export function bracketLength(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + WINDOW); i++)
    if (words[i]?.gap.includes(')')) return i - at;
  return 0;
}

/** `[Formed in the 2004 merger of two firms], the company built …`: a participle opens the sentence, and a subject follows its comma. */
export function fronted(words: readonly Word[]): boolean {
  const opens = ['past', 'part'].includes(words[0]?.tag ?? '');
  // `Asked on May 4 about the talks, Berg …`: that was when he answered.
  if (words[0]?.verb?.class === 'say') return false;
  if (!opens || !['prep', 'time', 'to', 'adv'].includes(words[1]?.tag ?? '')) return false;
  for (let i = 2; i < Math.min(words.length, WINDOW); i++) {
    const word = words[i];
    if (!word || isFinite(word.tag) || /[;:]/.test(word.gap)) return false;
    if (word.gap.includes(',') && word.tag !== 'time')
      return ['det', 'pron', 'word'].includes(word.tag);
  }
  return false;
}

/** `Daoudi, [arrested in May], stated`: a participle between commas, with the finite verb after the second one. */
export function setOff(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + WINDOW); i++) {
    const word = words[i];
    if (!word || /[;:]/.test(word.gap)) return false;
    if (word.gap.includes(',')) return isFinite(word.tag);
  }
  return false;
}
