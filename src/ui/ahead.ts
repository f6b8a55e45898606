import { actingAhead } from '../timeline/actors.ts';
import { reviewingAhead } from '../timeline/review.ts';
import { placingAhead } from '../timeline/search.ts';
import { tellingAhead } from '../timeline/told-in.ts';
import type { Timeline } from '../timeline/types.ts';

/** What the page will ask of a timeline at once, in steps between which the caller can pause. */
export function* ahead(timeline: Timeline): Generator<void, void> {
  yield* actingAhead(timeline);
  yield* reviewingAhead(timeline);
  yield* tellingAhead(timeline.events);
  yield* placingAhead(timeline.documents);
}
