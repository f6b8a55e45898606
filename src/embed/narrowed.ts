import { actorTargets } from '../timeline/actors.ts';
import { reviewed } from '../timeline/review.ts';
import type { Timeline } from '../timeline/types.ts';
import type { Choices } from './choices.ts';
import { excerptOfEvents, type Excerpt } from './excerpt.ts';
import { passing } from './passing.ts';

/** What the attributes of a chart leave of a timeline: `excerptOf` without the desk's search. */
export function narrowed(timeline: Timeline, choices: Choices): Excerpt {
  const { actors, statuses, range } = choices.filter;
  const targets = actorTargets(timeline);
  const visible = reviewed(timeline).filter(
    (event) => event.visible && (event.starred || !choices.starred),
  );
  const named = actors.map((id) => targets.get(id) ?? id);
  return excerptOfEvents(timeline, passing(visible, { actors: named, statuses, range }), choices);
}
