import type { Actor } from '../../actor/types.ts';
import { addTo } from '../../util/add-to.ts';
import type { Terms } from './terms.ts';

/** An event's terms with what each is worth: the fewer documents have a term, the more it says that two events share it. */
export interface Weighed extends Pick<Terms, 'event' | 'documents'> {
  /** Squares of the stems' weights, and their sum. */
  words: ReadonlyMap<string, number>;
  square: number;
  actors: ReadonlyMap<string, number>;
}

/** Weighs by the number of documents of `all` in which each stem and actor stands. A state's name says half of what another's does. */
export function weigher(
  all: readonly Terms[],
  actors: readonly Actor[],
): (terms: Terms) => Weighed {
  const total = new Set(all.flatMap(({ documents }) => [...documents])).size;
  const words = weights(all, total, (terms) => terms.words);
  const ids = weights(all, total, (terms) => terms.actors);
  const states = new Set(actors.filter(({ type }) => type === 'country').map(({ id }) => id));
  return ({ event, documents, words: stems, actors: taking }) => {
    const squares = new Map<string, number>();
    let square = 0;
    for (const stem of stems) {
      const one = (words.get(stem) ?? 0) ** 2;
      squares.set(stem, one);
      square += one;
    }
    const worth = new Map<string, number>();
    for (const id of taking) worth.set(id, (ids.get(id) ?? 0) * (states.has(id) ? 0.5 : 1));
    return { event, documents, words: squares, square, actors: worth };
  };
}

/** What each term is worth, from the number of documents that have it out of `total`. */
function weights(
  all: readonly Terms[],
  total: number,
  termsIn: (terms: Terms) => ReadonlySet<string>,
): Map<string, number> {
  const documents = new Map<string, Terms[]>();
  for (const terms of all)
    for (const document of terms.documents) addTo(documents, document, terms);
  const counts = new Map<string, number>();
  for (const told of documents.values())
    for (const term of new Set(told.flatMap((terms) => [...termsIn(terms)])))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + total / count)]));
}
