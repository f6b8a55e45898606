import type { Word } from './words.ts';

/** Half-open range of word indexes in a sentence. */
export interface Range {
  from: number;
  to: number;
}

const LONGEST_LEFT = 14;
const LONGEST_RIGHT = 22;
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
/** Tags that stand before a noun inside its phrase. */
const PREMODIFIERS = new Set(['word', 'part', 'number', 'time', 'ing', 'adv', 'det']);
const ENDS_PHRASE = new Set([
  'rel',
  'that',
  'sub',
  'pron',
  'be',
  'have',
  'do',
  'modal',
  'verb',
  'past',
  'to',
  'not',
]);

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && (POSSESSIVES.has(word.low) || /(?:'s|s')$/.test(word.low));

/** A comma between adjectives (`a bilateral, inter-agency meeting`) ends no noun phrase. */
function joinedByComma(words: readonly Word[], at: number): boolean {
  const before = words[at - 2];
  return (
    words[at]?.gap.trim() === ',' &&
    words[at - 1]?.actor === -1 &&
    words[at - 1]?.tag === 'word' &&
    before?.tag === 'det'
  );
}

/** First word of the noun phrase whose head stands at `head`: its determiner, or its leftmost modifier. */
export function phraseStart(words: readonly Word[], head: number): number {
  let at = head;
  while (at > 0 && head - at < LONGEST_LEFT) {
    const word = words[at];
    const prev = words[at - 1];
    if (!word || !prev) break;
    if (/[,;:"“”]|\s--?\s/.test(word.gap) && !joinedByComma(words, at) && word.actor !== prev.actor)
      break;
    if (/[,;:]/.test(word.gap) && word.actor < 0 && !joinedByComma(words, at)) break;
    if (word.actor >= 0 && word.actor === prev.actor) {
      at--;
      continue;
    }
    if (word.tag === 'det' && prev.tag !== 'det' && !isPossessive(prev)) break;
    const past = prev.tag === 'past' && at - 2 >= 0 && words[at - 2]?.tag === 'det';
    if (!PREMODIFIERS.has(prev.tag) && !past) break;
    if (prev.tag === 'ing' && words[at - 2]?.tag !== 'det' && words[at - 2]?.tag !== 'word') break;
    at--;
  }
  return at;
}

/**
 * End of the noun phrase whose head stands at `head`, with the prepositional phrases that hang on it, up to the next
 * verb, clause or comma; at most some twenty words.
 */
export function phraseEnd(words: readonly Word[], head: number): number {
  let at = head + 1;
  for (; at < words.length && at - head < LONGEST_RIGHT; at++) {
    const word = words[at];
    if (!word) break;
    const inName = word.actor >= 0 && word.actor === words[at - 1]?.actor;
    if (inName) continue;
    if (/[,;:]|\s--?\s|["“”]/.test(word.gap)) break;
    if (ENDS_PHRASE.has(word.tag) || (word.tag === 'ing' && words[at - 1]?.tag !== 'prep')) break;
    if (
      word.tag === 'and' &&
      !(
        words[at + 1]?.tag === 'word' ||
        words[at + 1]?.tag === 'time' ||
        words[at + 1]?.tag === 'det' ||
        words[at + 1]?.tag === 'prep'
      )
    )
      break;
  }
  while (
    at > head + 1 &&
    ['prep', 'and', 'det', 'adv'].includes(words[at - 1]?.tag ?? '') &&
    words[at - 1]?.actor === -1
  )
    at--;
  return at;
}
