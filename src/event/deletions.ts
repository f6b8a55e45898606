import type { Actor } from '../actor/types.ts';
import { phraseStart, type Range } from './phrase.ts';
import type { Sentence } from './read.ts';
import type { Word } from './words.ts';
import { wordSet } from '../util/word-set.ts';

/** Adverbs that carry nothing in a caption. */
const PADDING = wordSet(
  'also already however meanwhile just even again then therefore thus indeed further subsequently separately still now later earlier recently finally moreover additionally instead only',
);
/** Adverbs that change the claim: they stay. */
const HEDGES = wordSet(
  'reportedly allegedly apparently supposedly nearly almost approximately unsuccessfully tentatively temporarily provisionally probably possibly jointly unanimously illegally falsely not never back forward away abroad home together ago alone',
);
/** Nouns of the hour or the part of a month before `of May 4`; they go with the date. */
const TIME_HEADS = wordSet(
  'hours hour morning evening night afternoon dawn noon midnight beginning end middle start eve day week weekend month year early late',
);
const BEFORE_TIME = wordSet(
  'on in by at for since until from during of as around about between late early over throughout before after to till effective the',
);
const DETERMINED = /^(?:the|a|an|his|her|its|their|our|this)$|'s$/;

const count = (gap: string, mark: string): number => gap.split(mark).length - 1;

/** Words of a label that a bracket closes: `REF D) In March, members met`; `agreed to a) sign` is none. */
const LABEL = 2;

/** Words in brackets, a label before all else, and adverbs that carry nothing. */
export function padding({ words }: Sentence, { from, to }: Range): Set<number> {
  const dropped = new Set<number>();
  let depth = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    if (i > from && word.gap !== ' ') depth += count(word.gap, '(') - count(word.gap, ')');
    if (depth < 0 && i - from <= LABEL) for (let k = from; k < i; k++) dropped.add(k);
    depth = Math.max(0, depth);
    if ((depth > 0 && word.time < 0) || (word.actor < 0 && PADDING.has(word.low))) dropped.add(i);
  }
  return dropped;
}

/** Adverbs that only soften or colour. */
export function softeners({ words }: Sentence, indexes: readonly number[]): Set<number> {
  return new Set(
    indexes.filter(
      (i) => words[i]?.tag === 'adv' && words[i].actor < 0 && !HEDGES.has(words[i].low),
    ),
  );
}

/** The dates of a range that stand beside a verb, with the prepositions before them; a date before its noun (`a May 4 meeting`) stays. */
export function dates({ words }: Sentence, { from, to }: Range): Set<number> {
  const dropped = new Set<number>();
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.time < 0) continue;
    let last = i;
    while (words[last + 1]?.time === word.time) last++;
    // `the July and August results`: one noun behind both.
    if (words[last + 1]?.tag === 'and' && (words[last + 2]?.time ?? -1) >= 0) {
      last += 2;
      while (words[last + 1]?.time === words[last]?.time) last++;
    }
    const next = words[last + 1];
    const beforeNoun =
      next !== undefined &&
      !/[,;:.()]/.test(next.gap) &&
      ['word', 'part'].includes(next.tag) &&
      (DETERMINED.test(words[i - 1]?.low ?? '') || /'s?$/.test(words[last]?.low ?? ''));
    if (!beforeNoun) {
      for (let k = i; k <= last; k++) dropped.add(k);
      for (let k = i - 1; k >= from; k--) {
        const low = words[k]?.low ?? '';
        if (
          words[k]?.actor !== -1 ||
          !(BEFORE_TIME.has(low) || (words[k + 1]?.low === 'of' && TIME_HEADS.has(low)))
        )
          break;
        dropped.add(k);
      }
    }
    i = last;
  }
  return dropped;
}

/** The words of a person's name; none for others. */
export const nameOf = (actor: Actor | undefined): ReadonlySet<string> =>
  new Set(actor?.type === 'person' ? actor.name.toLowerCase().split(/[\s.]+/) : []);

/** A word of a name without its marks. */
export const bare = (word: Word | undefined): string => (word?.low ?? '').replace(/'s$|[.]/g, '');

/** Where the office before a name begins: `[Acting Director of the Division for Disarmament] Simao`. */
function officeStart(words: readonly Word[], name: number): number {
  let from = phraseStart(words, name);
  for (let steps = 0; steps < 3 && ['of', 'for'].includes(words[from - 1]?.low ?? ''); steps++) {
    from = phraseStart(words, from - 2);
  }
  const other = words.findLastIndex(
    (word, i) => i >= from && i < name && (word.tag === 'verb' || word.tag === 'past'),
  );
  return Math.max(from, other + 1);
}

/** What stands before persons' names: their titles and offices. */
export function longTitles(
  sentence: Sentence,
  actors: ReadonlyMap<string, Actor>,
  indexes: readonly number[],
): Set<number> {
  const { words, mentions } = sentence;
  const dropped = new Set<number>();
  for (const at of new Set(indexes.map((i) => words[i]?.actor ?? -1))) {
    const name = nameOf(actors.get(mentions[at]?.actor ?? ''));
    if (name.size === 0) continue;
    const inside = indexes.filter((i) => words[i]?.actor === at);
    const title = inside.filter((i) => !name.has(bare(words[i])));
    const first = inside[0] ?? 0;
    if (title.length === inside.length) continue;
    for (let i = officeStart(words, first); i < first; i++) dropped.add(i);
    for (const i of title) dropped.add(i);
  }
  return dropped;
}
