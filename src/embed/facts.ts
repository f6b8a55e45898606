import type { EventSource, TimelineEvent } from '../event/types.ts';
import type { ReaderWords, Words } from '../language/types.ts';
import { dayWords, whenWords } from '../timeline/words.ts';
import type { Excerpt, QuotedCable } from './excerpt.ts';

/** A paragraph that tells an event, and where it stands. */
export interface Passage {
  text: string;
  source: EventSource;
  /** `06TOKYO4543, Embassy Tokyo, 11 August 2006, paragraph 2`. */
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
  words: Words,
): (event: TimelineEvent) => Facts {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const cables = new Map(documents.map((cable) => [cable.id, cable]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return (event) => ({
    title: event.title,
    when: whenWords(event.when),
    status: statusOf(event, nameOf, words.reader),
    actors: event.actors.map(nameOf).join(', '),
    passages: event.sources.flatMap((source) => {
      const cable = cables.get(source.document);
      const paragraph = cable?.paragraphs.find(({ id }) => id === source.paragraph);
      if (!cable || !paragraph) return [];
      return [{ text: paragraph.text, source, place: placeOf(cable, paragraph.number, words) }];
    }),
  });
}

function statusOf(
  { status, reportedBy, polarity, kind }: TimelineEvent,
  nameOf: (id: string) => string,
  words: ReaderWords,
): string {
  if (kind === 'metadata' && status === 'occurred') return words.cableSent;
  const reported = reportedBy === null ? [] : [words.reportedBy(nameOf(reportedBy))];
  const first = status === 'reported' && reported.length > 0 ? [] : [words.status[status]];
  return [...first, ...reported, ...(polarity === 'negative' ? [words.negative] : [])].join(', ');
}

function placeOf(cable: QuotedCable, number: number | null, { reader }: Words): string {
  const sent = cable.sent === null ? null : dayWords(cable.sent);
  const paragraph = number === null ? null : reader.paragraph(String(number));
  return [cable.id, cable.origin, sent, paragraph].filter(Boolean).join(', ');
}
