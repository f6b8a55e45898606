import { actorTargets } from '../timeline/actors.ts';
import type { Filter } from '../timeline/filter.ts';
import { reviewed, type ReviewedEvent } from '../timeline/review.ts';
import type { Timeline } from '../timeline/types.ts';
import type { Choices } from './choices.ts';

/**
 * The events that a chart may show, as the editor left them, and what is asked of them: an actor
 * that was merged stands for the one it went into.
 */
export function onOffer(
  timeline: Timeline,
  { filter, starred }: Pick<Choices, 'filter' | 'starred'>,
): { events: ReviewedEvent[]; filter: Filter } {
  const targets = actorTargets(timeline);
  return {
    events: reviewed(timeline).filter((event) => event.visible && (event.starred || !starred)),
    filter: { ...filter, actors: filter.actors.map((id) => targets.get(id) ?? id) },
  };
}
