import type { Actor } from '../../actor/types.ts';
import type { TimelineEvent } from '../../event/types.ts';

/** What an event is compared by: the stems of its title and quote, and who takes part. */
export interface Terms {
  event: TimelineEvent;
  words: ReadonlySet<string>;
  actors: ReadonlySet<string>;
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
  };
}

/** How much it says that two events share a term: the fewer documents have it, the more. */
export interface Rarity {
  word(stem: string): number;
  actor(id: string): number;
}

/** Counts in how many documents each stem and actor stands. A state's name says half of what another's does. */
export function rarity(all: readonly Terms[], actors: readonly Actor[]): Rarity {
  const documents = new Map<string, Set<string>>();
  const note = (term: string, { event }: Terms): void => {
    const set = documents.get(term) ?? new Set();
    for (const { document } of event.sources) set.add(document);
    documents.set(term, set);
  };
  for (const terms of all) {
    for (const word of terms.words) note(`w ${word}`, terms);
    for (const actor of terms.actors) note(`a ${actor}`, terms);
  }
  const total = new Set(all.flatMap(({ event }) => event.sources.map((s) => s.document))).size;
  const weight = (term: string): number => Math.log(1 + total / (documents.get(term)?.size ?? 1));
  const states = new Set(actors.filter(({ type }) => type === 'country').map(({ id }) => id));
  return {
    word: (stem) => weight(`w ${stem}`),
    actor: (id) => weight(`a ${id}`) * (states.has(id) ? 0.5 : 1),
  };
}
