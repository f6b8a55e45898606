import type { Actor } from '../../actor/types.ts';
import type { TimelineEvent } from '../../event/types.ts';

/** What an event is compared by: the stems of its title and quote, and who takes part. */
export interface Terms {
  event: TimelineEvent;
  words: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  /** Ids of the documents that tell it. */
  documents: ReadonlySet<string>;
}

const STEM = 6;
/** Words that say when, or nothing. */
const EMPTY = new Set(
  (
    'january february march april june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday early late with from that this their they have been were would will could which when also after before during ' +
    'about into over week month year today said told told held hold'
  ).split(' '),
);

function stems(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !EMPTY.has(word))
    .map((word) => word.replace(/'?s$/, '').slice(0, STEM));
}

export function termsOf(event: TimelineEvent): Terms {
  const quote = event.sources[0]?.quote.exact ?? '';
  return {
    event,
    words: new Set([...stems(event.title), ...stems(quote)]),
    actors: new Set(event.actors),
    documents: new Set(event.sources.map(({ document }) => document)),
  };
}

/** How much it says that two events share a term: the fewer documents have it, the more. */
export interface Rarity {
  word(stem: string): number;
  actor(id: string): number;
}

/** Counts in how many documents each stem and actor stands. A state's name says half of what another's does. */
export function rarity(all: readonly Terms[], actors: readonly Actor[]): Rarity {
  const total = new Set(all.flatMap(({ documents }) => [...documents])).size;
  const words = weights(all, total, (terms) => terms.words);
  const ids = weights(all, total, (terms) => terms.actors);
  const states = new Set(actors.filter(({ type }) => type === 'country').map(({ id }) => id));
  return {
    word: (stem) => words.get(stem) ?? 0,
    actor: (id) => (ids.get(id) ?? 0) * (states.has(id) ? 0.5 : 1),
  };
}

/** What each term is worth, from the number of documents that have it out of `total`. */
function weights(
  all: readonly Terms[],
  total: number,
  termsIn: (terms: Terms) => ReadonlySet<string>,
): Map<string, number> {
  const documents = new Map<string, Set<string>>();
  for (const terms of all)
    for (const term of termsIn(terms)) {
      const known = documents.get(term);
      if (known) for (const document of terms.documents) known.add(document);
      else documents.set(term, new Set(terms.documents));
    }
  return new Map([...documents].map(([term, { size }]) => [term, Math.log(1 + total / size)]));
}
