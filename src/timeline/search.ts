import type { TimelineEvent } from '../event/types.ts';
import { folded, queryWords } from './folded.ts';
import type { TimelineDocument } from './types.ts';

/** What search reads, folded once per timeline. */
export interface SearchIndex {
  /** Title and quotes by event id. */
  events: ReadonlyMap<string, string>;
  /** Text by `<document id>.<paragraph id>`. */
  paragraphs: ReadonlyMap<string, string>;
}

type Searchable = Pick<TimelineEvent, 'id' | 'title' | 'sources'>;

export function searchIndex(
  events: readonly Searchable[],
  documents: readonly TimelineDocument[],
): SearchIndex {
  const own = events.map(({ id, title, sources }): [string, string] => [
    id,
    folded([title, ...sources.map((source) => source.quote.exact)].join('\n')),
  ]);
  const paragraphs = documents.flatMap((document) =>
    document.paragraphs.map((paragraph): [string, string] => [
      `${document.id}.${paragraph.id}`,
      folded(paragraph.text),
    ]),
  );
  return { events: new Map(own), paragraphs: new Map(paragraphs) };
}

/** Which events hold all words of the query in title, quotes or source paragraphs. */
export function textMatcher(index: SearchIndex, query: string): (event: Searchable) => boolean {
  const tests = queryWords(query).map((word) => ({ word, paragraphs: holders(index, word) }));
  return ({ id, sources }) =>
    tests.every(
      ({ word, paragraphs }) =>
        (index.events.get(id) ?? '').includes(word) ||
        sources.some((source) => paragraphs.has(`${source.document}.${source.paragraph}`)),
    );
}

function holders(index: SearchIndex, word: string): ReadonlySet<string> {
  const found = [...index.paragraphs].filter(([, text]) => text.includes(word));
  return new Set(found.map(([key]) => key));
}
