import type { Actor } from '../actor/types.ts';
import { actorTargets, reviewedActors } from '../timeline/actors.ts';
import { facets } from '../timeline/facets.ts';
import { reviewed, type ReviewedEvent } from '../timeline/review.ts';
import { searchIndex } from '../timeline/search.ts';
import type { Timeline } from '../timeline/types.ts';
import type { Choices } from './choices.ts';
import { excerptOfEvents, type Excerpt } from './excerpt.ts';

/** A timeline cut down to what was chosen: nothing hidden, and no cable beyond its quoted paragraphs. */
export function excerptOf(timeline: Timeline, choices: Choices): Excerpt {
  return excerptOfEvents(timeline, chosenEvents(timeline, choices), choices);
}

/**
 * The visible events that a filter lets through, as the editor left them. An actor that was merged
 * stands for the one it went into.
 */
export function chosenEvents(
  timeline: Timeline,
  { filter, starred: onlyStarred }: Pick<Choices, 'filter' | 'starred'>,
): ReviewedEvent[] {
  const visible = reviewed(timeline).filter((event) => event.visible);
  const text = filter.text.trim();
  const index =
    text === '' ? searchIndex([], []) : searchIndex(timeline.documents, namedActors(timeline));
  const targets = actorTargets(timeline);
  const actors = filter.actors.map((id) => targets.get(id) ?? id);
  const { shown } = facets(visible, { ...filter, actors }, index);
  return visible.filter(({ id, starred }) => shown.has(id) && (starred || !onlyStarred));
}

const namedActors = (timeline: Timeline): Actor[] =>
  reviewedActors(timeline).filter(({ hidden }) => !hidden);
