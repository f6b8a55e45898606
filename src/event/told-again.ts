import type { Group } from './merge.ts';
import { eventNoun } from './nouns.ts';
import { isPossessive, phraseEnd, phraseStart, type Range } from './phrase.ts';
import type { Sentence } from './read.ts';

/** A noun phrase without a date that speaks of a dated happening. */
export interface ToldAgain {
  sentence: Sentence;
  phrase: Range;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** What the candidates of a group call their happening. */
const lemmasOf = (group: Group): Set<string> =>
  new Set(
    group.flatMap(({ governor }) =>
      governor.kind === 'noun'
        ? [governor.lemma]
        : governor.noun && governor.class === 'hold'
          ? [governor.noun.lemma]
          : [],
    ),
  );

/** Groups by the noun that only they are called by. */
function byOwnNoun(groups: readonly Group[]): Map<string, Group> {
  const all = new Map<string, Group[]>();
  for (const group of groups)
    for (const lemma of lemmasOf(group)) all.set(lemma, [...(all.get(lemma) ?? []), group]);
  return new Map(
    [...all].flatMap(([lemma, own]) => (own.length === 1 && own[0] ? [[lemma, own[0]]] : [])),
  );
}

/** `the missile launches`: definite, and no date in or around it. */
function undatedPhrase({ words }: Sentence, head: number): Range | null {
  const from = phraseStart(words, head);
  const to = phraseEnd(words, head);
  const first = words[from];
  if (!first || !(DEFINITE.has(first.low) || isPossessive(first))) return null;
  const dated = words.slice(Math.max(0, from - 3), to + 3).some((word) => word.time >= 0);
  return dated ? null : { from, to };
}

/** Nothing before the noun says that another one is meant: the group has each word, or the actor, too. */
function fits(group: Group, { words, mentions }: Sentence, { from }: Range, head: number): boolean {
  const actors = new Set(group.flatMap((one) => one.actors));
  const known = new Set(group.flatMap(({ sentence }) => sentence.words.map((word) => word.low)));
  return words.slice(from + 1, head).every((word) => {
    const mention = mentions[word.actor];
    return known.has(word.low) || (mention !== undefined && actors.has(mention.actor));
  });
}

/**
 * Where other paragraphs speak of a happening without its date, by the noun that in this document only it is called by: one
 * phrase per paragraph. They add sources, never dates.
 */
export function toldAgain(
  groups: readonly Group[],
  sentences: readonly Sentence[],
): Map<Group, ToldAgain[]> {
  const owners = byOwnNoun(groups);
  const found = new Map<Group, ToldAgain[]>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, head) => {
      if (word.tag !== 'word' || word.actor >= 0 || sentence.words[head + 1]?.tag === 'word')
        return;
      const noun = eventNoun(word.low);
      const group = noun && noun.class !== 'document' ? owners.get(noun.lemma) : undefined;
      if (!group) return;
      const known = [...group, ...(found.get(group) ?? [])];
      if (known.some((one) => one.sentence.paragraph === sentence.paragraph)) return;
      const phrase = undatedPhrase(sentence, head);
      if (phrase && fits(group, sentence, phrase, head))
        found.set(group, [...(found.get(group) ?? []), { sentence, phrase }]);
    });
  }
  return found;
}
