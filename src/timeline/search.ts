import type { Actor } from '../actor/types.ts';
import type { TimelineEvent } from '../event/types.ts';
import { folded } from './folded.ts';
import { holds, queryTerms } from './query.ts';
import type { TimelineDocument, TimelineParagraph } from './types.ts';
import { finish } from '../util/finish.ts';

/** A paragraph or heading line, and where it stands. */
export interface Place {
  /** `<document id>.<paragraph id>`. */
  key: string;
  document: TimelineDocument;
  paragraph: TimelineParagraph;
}

/** What search reads beside the events themselves. */
export interface SearchIndex {
  /** By key, in the order of the documents. */
  places: ReadonlyMap<string, Place>;
  actors: readonly Actor[];
  /** Terms looked for before, so that each letter typed looks only where the last one was. */
  known: Map<string, Holders>;
}

/** What holds a term. */
interface Holders {
  places: readonly Place[];
  keys: ReadonlySet<string>;
  actors: ReadonlySet<string>;
}

type Searchable = Pick<TimelineEvent, 'title' | 'sources' | 'actors'>;

export function searchIndex(
  documents: readonly TimelineDocument[],
  actors: readonly Actor[],
): SearchIndex {
  const places = placed.get(documents) ?? finish(placingAhead(documents));
  return { places, actors, known: new Map() };
}

type Places = ReadonlyMap<string, Place>;
const placed = new WeakMap<readonly TimelineDocument[], Places>();

/** Lists the paragraphs of documents, a document with each step, so that the caller can pause between. */
export function* placingAhead(documents: readonly TimelineDocument[]): Generator<void, Places> {
  const places = new Map<string, Place>();
  for (const document of documents) {
    for (const paragraph of [...(document.header ?? []), ...document.paragraphs]) {
      const key = `${document.id}.${paragraph.id}`;
      places.set(key, { key, document, paragraph });
    }
    yield;
  }
  placed.set(documents, places);
  return places;
}

/** Folds what search will read, a place with each step, so that the caller can pause between. */
export function* readingAhead({ places, actors }: SearchIndex): Generator<void, void> {
  for (const { paragraph } of places.values()) yield void textOf(paragraph);
  for (const actor of actors) yield void namesOf(actor);
}

/** Which events hold all terms of the query in title, quotes, source paragraphs or actors. */
export function textMatcher(index: SearchIndex, query: string): (event: Searchable) => boolean {
  const terms = queryTerms(query).map((term) => ({ term, ...holders(index, term) }));
  return ({ title, sources, actors }) =>
    terms.every(
      ({ term, keys, actors: named }) =>
        holds(folded(title), term) ||
        actors.some((id) => named.has(id)) ||
        sources.some(({ document, paragraph, quote }) => {
          const key = `${document}.${paragraph}`;
          // A quote is part of its paragraph, and need be read only where that is not at hand.
          return keys.has(key) || (!index.places.has(key) && holds(folded(quote.exact), term));
        }),
    );
}

/** The paragraphs that hold all terms of the query, in the order of the documents. */
export function placesHolding(index: SearchIndex, query: string): readonly Place[] {
  const [first, ...others] = queryTerms(query).map((term) => holders(index, term));
  return (first?.places ?? []).filter(({ key }) => others.every(({ keys }) => keys.has(key)));
}

/** The actors whose name or other names hold all words; all of them where there are no words. */
export function actorsNamed<A extends Actor>(actors: readonly A[], words: string): readonly A[] {
  const terms = queryTerms(words);
  if (terms.length === 0) return actors;
  return actors.filter((actor) => terms.every((term) => holds(namesOf(actor), term)));
}

/** How many terms are remembered at most. */
const most = 64;

function holders(index: SearchIndex, term: string): Holders {
  const before = index.known.get(term);
  if (before) return before;
  const wider = [...index.known].filter(([known]) => term.startsWith(known)).at(-1)?.[1];
  const places = (wider?.places ?? [...index.places.values()]).filter(({ paragraph }) =>
    holds(textOf(paragraph), term),
  );
  const actors = index.actors.filter((actor) => holds(namesOf(actor), term));
  const found = {
    places,
    keys: new Set(places.map(({ key }) => key)),
    actors: new Set(actors.map(({ id }) => id)),
  };
  if (index.known.size >= most) index.known.clear();
  index.known.set(term, found);
  return found;
}

const texts = new WeakMap<TimelineParagraph | Actor, string>();

function textOf(paragraph: TimelineParagraph): string {
  return remembered(paragraph, () => paragraph.text);
}

function namesOf(actor: Actor): string {
  return remembered(actor, () => [actor.name, ...actor.aliases].join('\n'));
}

function remembered(item: TimelineParagraph | Actor, read: () => string): string {
  let text = texts.get(item);
  if (text === undefined) texts.set(item, (text = folded(read())));
  return text;
}
