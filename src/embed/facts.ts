import type { EventSource, TimelineEvent } from '../event/types.ts';
import { dayWords, whenWords } from '../language/dates.ts';
import { statusWords } from '../language/status.ts';
import type { Language } from '../language/types.ts';
import type { Excerpt, QuotedCable } from './excerpt.ts';

/** A paragraph that tells an event, and where it stands. */
export interface Passage {
  text: string;
  source: EventSource;
  /** `09OSLO112, Embassy Oslo, 3 March 2009, paragraph 2`. */
  place: string;
}

/** What a reader is told of an event, in words. */
export interface Facts {
  title: string;
  when: string;
  status: string;
  actors: string;
  passages: Passage[];
}

/** Looks events up in an excerpt whose names and cables have been indexed once. */
export function factsIn(
  { actors, documents }: Excerpt,
  language: Language,
): (event: TimelineEvent) => Facts {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const cables = new Map(documents.map((cable) => [cable.id, cable]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (event) => ({
    title: event.title,
    when: whenWords(event.when, language),
    status: statusWords(event, nameOf, language),
    actors: language.list(event.actors.map(nameOf)),
    passages: event.sources.flatMap((source) => {
      const cable = cables.get(source.document);
      const paragraph = cable?.paragraphs.find(({ id }) => id === source.paragraph);
      if (!cable || !paragraph) return [];
      return [{ text: paragraph.text, source, place: placeOf(cable, paragraph.number, language) }];
    }),
  });
}

function placeOf(
  { id, origin, sent }: QuotedCable,
  number: number | null,
  language: Language,
): string {
  const { list, say } = language;
  const day = sent === null ? null : dayWords(sent, language);
  const paragraph = number === null ? null : say('paragraph', { number: String(number) });
  return list([id, origin, day, paragraph].filter((part): part is string => Boolean(part)));
}
