import { actorsAhead } from '../timeline/actors-ahead.ts';
import { reviewingAhead } from '../timeline/review.ts';
import { placingAhead } from '../timeline/search.ts';
import { tellingAhead } from '../timeline/told-in.ts';
import type { Timeline } from '../timeline/types.ts';

/** What the page will ask of a timeline at once, in steps between which the caller can pause. */
export function* ahead(timeline: Timeline): Generator<void, void> {
  yield* actorsAhead(timeline);
  yield* reviewingAhead(timeline);
  yield* tellingAhead(timeline.events);
  yield* placingAhead(timeline.documents);
}
