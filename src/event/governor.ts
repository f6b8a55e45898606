import type { Clause } from './clause.ts';
import { attributive, nounLeft } from './noun-governor.ts';
import type { NounClass } from './nouns.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './read.ts';
import { verbWins } from './rivals.ts';
import { verbAt } from './verb-governor.ts';
import type { VerbClass } from './verbs.ts';

/** An event noun that a date belongs to. */
export interface NounGovernor {
  kind: 'noun';
  /** `attributive`: the date stands before the noun; `noun`: behind it. */
  rule: 'attributive' | 'noun';
  /** Index of the noun in the sentence. */
  head: number;
  lemma: string;
  class: NounClass;
  phrase: Range;
  /** `the report dated May 4`. */
  dated: boolean;
}

/** A clause whose verb the date belongs to. */
export interface VerbGovernor {
  kind: 'verb';
  rule: 'verb';
  head: number;
  lemma: string;
  class: VerbClass;
  clause: Clause;
  /** The event noun that a light verb carries: `held a meeting`, `the hearing took place`. */
  noun: { lemma: string; class: NounClass } | null;
}

/** What a time expression dates. */
export type Governor = NounGovernor | VerbGovernor;

/**
 * Finds what the time expression in words `first` to `last` of a sentence dates: the event noun right of it, the event noun left of
 * it, or the verb of its clause; null where there is none.
 */
export function governor(sentence: Sentence, first: number, last: number): Governor | null {
  const noun = attributive(sentence, first, last) ?? nounLeft(sentence, first, last);
  const verb = verbAt(sentence, first);
  if (noun && verb)
    return verbWins(sentence, noun, verb) ? { ...verb, noun: verb.noun ?? noun } : noun;
  return noun ?? verb;
}
