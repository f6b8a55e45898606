import { addTo } from '../util/add-to.ts';
import type { EventNoun } from './nouns.ts';
import type { Sentence } from './read.ts';

/** An event noun in a document. */
export interface NounPlace extends EventNoun {
  sentence: Sentence;
  /** Index of its word in the sentence. */
  head: number;
  /** Its place among the document's event nouns, from 0. */
  place: number;
}

/** Where a document's event nouns stand, by their singular, each list in text order. */
export class NounPlaces {
  readonly #places = new Map<string, NounPlace[]>();

  constructor(sentences: readonly Sentence[]) {
    let place = 0;
    for (const sentence of sentences)
      for (const { lemma, class: kind, head } of sentence.nouns) {
        const one: NounPlace = { lemma, class: kind, head, sentence, place: place++ };
        addTo(this.#places, lemma, one);
      }
  }

  of(lemma: string): readonly NounPlace[] {
    return this.#places.get(lemma) ?? [];
  }
}
