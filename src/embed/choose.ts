import type { Actor } from '../actor/types.ts';
import { reviewedActors } from '../timeline/actors.ts';
import { facets } from '../timeline/facets.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { searchIndex } from '../timeline/search.ts';
import type { Timeline } from '../timeline/types.ts';
import type { Choices } from './choices.ts';
import { excerptOfEvents, type Excerpt } from './excerpt.ts';
import { onOffer } from './on-offer.ts';

/** A timeline cut down to what was chosen: nothing hidden, and no cable beyond its quoted paragraphs. */
export function excerptOf(timeline: Timeline, choices: Choices): Excerpt {
  return excerptOfEvents(timeline, chosenEvents(timeline, choices), choices);
}

/** The visible events that a filter lets through. */
export function chosenEvents(
  timeline: Timeline,
  choices: Pick<Choices, 'filter' | 'starred'>,
): ReviewedEvent[] {
  const { events, filter } = onOffer(timeline, choices);
  const index =
    filter.text.trim() === ''
      ? searchIndex([], [])
      : searchIndex(timeline.documents, namedActors(timeline));
  const { shown } = facets(events, filter, index);
  return events.filter(({ id }) => shown.has(id));
}

const namedActors = (timeline: Timeline): Actor[] =>
  reviewedActors(timeline).filter(({ hidden }) => !hidden);
