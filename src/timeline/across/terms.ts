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

function addStems(text: string, to: Set<string>): void {
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word.length < 4 || EMPTY.has(word)) continue;
    const end = word.endsWith('s') ? word.length - 1 : word.length;
    to.add(word.slice(0, Math.min(end, STEM)));
  }
}

export function termsOf(event: TimelineEvent): Terms {
  const words = new Set<string>();
  addStems(event.title, words);
  addStems(event.sources[0]?.quote.exact ?? '', words);
  return {
    event,
    words,
    actors: new Set(event.actors),
    documents: new Set(event.sources.map(({ document }) => document)),
  };
}
