import { addTo } from '../util/add-to.ts';
import type { Group } from './merge.ts';
import type { NounPlace, NounPlaces } from './noun-places.ts';
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
  for (const group of groups) for (const lemma of lemmasOf(group)) addTo(all, lemma, group);
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

/** The words of the sentences that tell of a group, and its actors. */
const knownTo = (group: Group): { words: Set<string>; actors: Set<string> } => ({
  words: new Set(group.flatMap(({ sentence }) => sentence.lows)),
  actors: new Set(group.flatMap(({ actors }) => actors)),
});

/** Nothing before the noun says that another one is meant: the group has each word, or the actor, too. */
function fits(
  known: ReturnType<typeof knownTo>,
  { words, mentions }: Sentence,
  { from }: Range,
  head: number,
): boolean {
  return words.slice(from + 1, head).every((word) => {
    const mention = mentions[word.actor];
    return known.words.has(word.low) || (mention !== undefined && known.actors.has(mention.actor));
  });
}

/**
 * Where other paragraphs speak of a happening without its date, by the noun that in this document only it is called by: one
 * phrase per paragraph. They add sources, never dates.
 */
export function toldAgain(groups: readonly Group[], nouns: NounPlaces): Map<Group, ToldAgain[]> {
  const own = new Map<Group, NounPlace[]>();
  for (const [lemma, group] of byOwnNoun(groups))
    own.set(group, [...(own.get(group) ?? []), ...nouns.of(lemma)]);
  return new Map(
    [...own].map(([group, places]) => [
      group,
      retellings(
        group,
        places.toSorted((a, b) => a.place - b.place),
      ),
    ]),
  );
}

/** The first place in each paragraph, in text order, that speaks of a group which the paragraph does not date. */
function retellings(group: Group, places: readonly NounPlace[]): ToldAgain[] {
  const told = new Set(group.map(({ sentence }) => sentence.paragraph));
  const known = knownTo(group);
  const found: ToldAgain[] = [];
  for (const { sentence, head, class: kind } of places) {
    if (kind === 'document' || told.has(sentence.paragraph)) continue;
    const word = sentence.words[head];
    if (word?.tag !== 'word' || word.actor >= 0 || sentence.words[head + 1]?.tag === 'word')
      continue;
    const phrase = undatedPhrase(sentence, head);
    if (!phrase || !fits(known, sentence, phrase, head)) continue;
    told.add(sentence.paragraph);
    found.push({ sentence, phrase });
  }
  return found;
}
