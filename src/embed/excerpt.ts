import type { Actor } from '../actor/types.ts';
import type { TimelineEvent } from '../event/types.ts';
import { reviewedActors } from '../timeline/actors.ts';
import type { DayRange } from '../timeline/filter.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import type { Timeline, TimelineDocument } from '../timeline/types.ts';
import type { Choices, ThemeChoice } from './choices.ts';
import { windowAsked } from './range-between.ts';
import { webAddress } from './web-address.ts';

/** A cable with those paragraphs alone that an event of the chart quotes. */
export interface QuotedCable {
  id: string;
  title: string;
  sent: string | null;
  origin: string | null;
  paragraphs: { id: string; number: number | null; text: string }[];
}

/** All that a chart in an article shows, and so all that its file holds. */
export interface Excerpt {
  title: string;
  alt: string;
  credit: string;
  link: string | null;
  language: string;
  theme: ThemeChoice;
  /** The window that the chart opens with; null for the one the drawing chooses. */
  range: DayRange | null;
  events: TimelineEvent[];
  starred: string[];
  actors: Pick<Actor, 'id' | 'name'>[];
  documents: QuotedCable[];
}

/**
 * A timeline cut down to events that were chosen: no cable beyond its quoted paragraphs. The choices
 * say how it looks.
 */
export function excerptOfEvents(
  timeline: Timeline,
  chosen: readonly ReviewedEvent[],
  choices: Choices,
): Excerpt {
  const named = new Set(
    chosen.flatMap(({ actors, reportedBy }) => (reportedBy ? [...actors, reportedBy] : actors)),
  );
  return {
    title: choices.title.trim() || timeline.title,
    alt: choices.alt.trim(),
    credit: choices.credit.trim(),
    link: webAddress(choices.link),
    language: choices.language,
    theme: choices.theme,
    range: windowAsked(choices.filter.range),
    events: chosen.map(plain),
    starred: chosen.filter((event) => event.starred).map(({ id }) => id),
    actors: reviewedActors(timeline)
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name })),
    documents: quoted(timeline.documents, chosen),
  };
}

/** Without what only the desk shows. */
function plain(event: ReviewedEvent): TimelineEvent {
  const { id, title, when, status, polarity, kind, actors, reportedBy, confidence } = event;
  const sources = event.sources.map((source) => ({
    ...source,
    quote: { exact: source.quote.exact, prefix: '', suffix: '' },
  }));
  const shared = { id, title, when, status, polarity, kind, actors, reportedBy };
  return { ...shared, sources, confidence, reasons: [], visible: true };
}

function quoted(
  documents: readonly TimelineDocument[],
  events: readonly TimelineEvent[],
): QuotedCable[] {
  const wanted = new Map<string, Set<string>>();
  for (const { document, paragraph } of events.flatMap((event) => event.sources)) {
    const here = wanted.get(document);
    if (here) here.add(paragraph);
    else wanted.set(document, new Set([paragraph]));
  }
  return documents.flatMap(({ id, title, sent, origin, header = [], paragraphs }) => {
    const here = wanted.get(id);
    if (!here) return [];
    const kept = [...header, ...paragraphs].filter((paragraph) => here.has(paragraph.id));
    const texts = kept.map(({ id, number, text }) => ({ id, number, text }));
    return [{ id, title, sent, origin, paragraphs: texts }];
  });
}
