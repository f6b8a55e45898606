import type { Timeline } from '../timeline/types.ts';
import type { Choices } from './choices.ts';
import { excerptOfEvents, type Excerpt } from './excerpt.ts';
import { onOffer } from './on-offer.ts';
import { passing } from './passing.ts';

/** What the attributes of a chart leave of a timeline: `excerptOf` without the desk's search. */
export function narrowed(timeline: Timeline, choices: Choices): Excerpt {
  const { events, filter } = onOffer(timeline, choices);
  return excerptOfEvents(timeline, passing(events, filter), choices);
}
