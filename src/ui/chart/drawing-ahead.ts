import type { TimelineEvent } from '../../event/types.ts';
import type { GroupBy } from '../../layout/lanes.ts';
import { modelOf, type Cable, type Named } from '../../layout/model.ts';
import { deskLanguage } from '../dates.ts';
import { Drawing } from './drawing.svelte.ts';
import { drawingWith, keepDrawing, readyLanes } from './ready.ts';

interface Drawn {
  events: readonly TimelineEvent[];
  actors: readonly Named[];
  documents: readonly Cable[];
}

/**
 * Makes what the chart will draw, in steps between which the caller can pause: what the lanes hold,
 * then the lanes. Where titles alone changed there is no step.
 */
export function* drawingAhead(
  { events, actors, documents }: Drawn,
  by: GroupBy,
): Generator<void, void> {
  if (drawingWith(actors)?.retitle(events, documents)) return;
  yield;
  const made = modelOf(events, actors, documents, deskLanguage);
  const drawing = new Drawing(made, events, documents);
  keepDrawing(drawing, actors);
  yield;
  yield void readyLanes(drawing.model, by);
}
