import { byTime } from '../timeline/by-time.ts';
import { queryTerms } from '../timeline/query.ts';
import { placesHolding, readingAhead, searchIndex, type SearchIndex } from '../timeline/search.ts';
import type { Timeline } from '../timeline/types.ts';
import { paragraphKey } from './paragraph-key.ts';
import { inSlices } from './in-slices.ts';

/** Fewer paragraphs than these are read at once, without a reader noticing. */
const few = 500;

/** Finds words in what is open. A large collection is first read through, a slice at a time. */
export class Finder {
  readonly #timeline: () => Pick<Timeline, 'documents' | 'actors'>;
  readonly #query: () => string;
  #read = $state.raw<SearchIndex | null>(null);

  constructor(timeline: () => Pick<Timeline, 'documents' | 'actors'>, query: () => string) {
    this.#timeline = timeline;
    this.#query = query;
  }

  readonly #documents = $derived.by(() => this.#timeline().documents);
  readonly #actors = $derived.by(() => this.#timeline().actors);
  readonly index = $derived.by(() => searchIndex(this.#documents, this.#actors));
  readonly ready = $derived.by(() => this.index.places.size < few || this.#read === this.index);
  /** The words looked for, once they can be. */
  readonly query = $derived.by(() => (this.ready ? this.#query() : ''));
  readonly terms = $derived.by(() => queryTerms(this.query));
  readonly waits = $derived.by(() => !this.ready && this.#query().trim() !== '');
  /** Paragraphs that hold the words, in the order in which the cables were sent. */
  readonly places = $derived.by(() =>
    this.terms.length === 0 ? [] : byTime(placesHolding(this.index, this.query)),
  );

  /** The text of a paragraph; undefined where its document is not open. */
  textOf = (document: string, paragraph: string): string | undefined =>
    this.index.places.get(paragraphKey(document, paragraph))?.paragraph.text;

  /** Reads ahead; returns how to stop. */
  readAhead(): (() => void) | undefined {
    const { index } = this;
    if (this.ready) return undefined;
    return inSlices(readingAhead(index), () => (this.#read = index));
  }
}
