import { eventNoun } from './nouns.ts';
import type { Tag, Word } from './words.ts';

const SKIPPED = new Set<Tag>(['adv', 'not']);
const FINITE = new Set<Tag>(['be', 'have', 'do', 'modal', 'verb', 'past']);
/** What may follow a present-tense verb; a noun is followed by these less often. */
const AFTER_VERB = new Set<Tag>([
  'det',
  'that',
  'to',
  'time',
  'adv',
  'number',
  'pron',
  'prep',
  'ing',
]);
const WINDOW = 12;
/** Tags that the words around may change. */
const UNSURE = new Set<Tag>(['to', 'that', 'be', 'have', 'do', 'word', 'prep']);

export const isFinite = (tag: Tag): boolean => FINITE.has(tag);

/** The word before, adverbs passed over; null at a sentence's start and after a comma or bracket. */
function before(words: readonly Word[], at: number): Word | null {
  for (let i = at; i > 0; i--) {
    const gap = words[i]?.gap ?? '';
    if (gap !== ' ' && /[,;:()]/.test(gap)) return null;
    const word = words[i - 1];
    if (word && !SKIPPED.has(word.tag)) return word;
  }
  return null;
}

const possessive = (word: Word): boolean => /(?:'s|s')$/.test(word.low);

/** Whether a sure finite verb follows within the same stretch: then this word was a noun. */
function finiteAhead(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + WINDOW); i++) {
    const word = words[i];
    if (!word || /[,;:]/.test(word.gap) || ['that', 'rel', 'sub', 'and'].includes(word.tag))
      return false;
    if (word.tag === 'to') return false;
    if (['be', 'have', 'modal', 'do'].includes(word.tag)) return true;
    if (word.verb?.forms.has('past') && !word.verb.forms.has('base'))
      return words[i + 1]?.low !== 'by';
  }
  return false;
}

function presentTag(words: readonly Word[], at: number, word: Word, prev: Word | null): Tag {
  const base = word.verb?.forms.has('base');
  if (!prev || possessive(prev)) return 'word';
  if (prev.tag === 'pron' || prev.tag === 'rel')
    return finiteAhead(words, at) && eventNoun(word.low) ? 'word' : 'verb';
  const nounlike = prev.tag === 'word' || prev.tag === 'time';
  if (!nounlike || finiteAhead(words, at)) return 'word';
  const next = words[at + 1];
  if (!next || /[,;:]/.test(next.gap) || !(AFTER_VERB.has(next.tag) || next.actor >= 0))
    return 'word';
  if (eventNoun(word.low) && (prev.actor < 0 || next.tag === 'prep')) return 'word';
  const plural = prev.low.endsWith('s');
  return base === plural || prev.actor >= 0 ? 'verb' : 'word';
}

function pastTag(words: readonly Word[], at: number, prev: Word | null): Tag {
  if (prev && ['det', 'prep', 'to'].includes(prev.tag)) return 'part';
  if (prev && (possessive(prev) || prev.tag === 'number'))
    return prev.tag === 'number' ? 'past' : 'part';
  return words[at + 1]?.low === 'by' ? 'part' : 'past';
}

const PREPOSITIONS = new Set(
  'since after before until of on at for by from with during'.split(' '),
);

/** `since that government's inception`: behind a preposition, before a noun, `that` points. */
function pointing(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const after = words[at + 2];
  const before = words[at - 1]?.low ?? '';
  // `in that officials left` gives a reason; `in that case` points.
  const points =
    before === 'in' && (!after || ['prep', 'time'].includes(after.tag) || /[,;]/.test(after.gap));
  return (
    (points || PREPOSITIONS.has(before)) &&
    /^\s+$/.test(words[at]?.gap ?? '') &&
    next?.tag === 'word' &&
    next.actor < 0
  );
}

/** Decides what a word is from its readings and the word before it; words before it are decided already. */
export function resolveTag(words: readonly Word[], at: number): Tag {
  const word = words[at];
  if (!word || !UNSURE.has(word.tag)) return word?.tag ?? 'word';
  if (word.tag === 'word' && !word.verb && word.low !== 'given') return 'word';
  const prev = before(words, at);
  const reading = word.verb;
  if (word.tag === 'that') return pointing(words, at) ? 'det' : 'that';
  if (word.tag === 'to') {
    let next = at + 1;
    while (SKIPPED.has(words[next]?.tag ?? 'word')) next++;
    const verb = words[next]?.verb;
    return words[next]?.tag === 'be' || words[next]?.tag === 'have' || verb?.forms.has('base')
      ? 'to'
      : 'prep';
  }
  if (['be', 'have', 'do'].includes(word.tag) && prev?.tag === 'to') return 'inf';
  if (word.low === 'given' && !prev) return 'prep';
  if (word.tag !== 'word' && word.tag !== 'prep') return word.tag;
  if (!reading || word.tag === 'prep') return word.tag;
  const helped = prev && ['modal', 'do'].includes(prev.tag);
  if (reading.forms.has('base') && helped) return 'verb';
  if (reading.forms.has('base') && prev?.tag === 'to') return 'inf';
  if (reading.forms.has('ing')) {
    if (prev?.tag === 'be') return 'verb';
    return eventNoun(word.low) && prev && prev.tag !== 'prep' ? 'word' : 'ing';
  }
  if (reading.forms.has('past') || reading.forms.has('part')) {
    if (prev?.tag === 'be' || prev?.tag === 'have') return 'verb';
    // `is said to have arrested`, `to be held`.
    if (prev?.tag === 'inf' && ['have', 'be', 'been'].includes(prev.low)) return 'inf';
    if (reading.forms.has('base') && (!prev || prev.tag === 'det' || prev.tag === 'prep'))
      return 'word';
    return reading.forms.has('past') || words[at + 1]?.low === 'by'
      ? pastTag(words, at, prev)
      : 'part';
  }
  return presentTag(words, at, word, prev);
}
