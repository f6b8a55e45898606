import type { Grouping } from '../../layout/group.ts';
import { groupLanes } from '../../layout/lanes.ts';
import { modelOf, type Model, type Named } from '../../layout/model.ts';
import type { Drawing } from './drawing.svelte.ts';
import type { Hands } from './hands.ts';

/** The drawing made last with these actors. */
const drawings = new WeakMap<readonly Named[], Drawing>();
const groupings = new WeakMap<Model, Map<string, Grouping>>();

export const drawingWith = (actors: readonly Named[]): Drawing | undefined => drawings.get(actors);

export function keepDrawing(drawing: Drawing, actors: readonly Named[]): void {
  drawings.set(actors, drawing);
}

/** As `modelOf`; at hand where it was made ahead. */
export const readyModel: Hands['model'] = (events, actors, documents, language) => {
  const drawing = drawings.get(actors);
  return drawing?.isOf(events, documents)
    ? drawing.model
    : modelOf(events, actors, documents, language);
};

/** As `groupLanes`, and known from then on. */
export const readyLanes: Hands['group'] = (model, by, most, followed) => {
  if (followed) return groupLanes(model, by, most, followed);
  const known = groupings.get(model) ?? new Map<string, Grouping>();
  const key = `${by} ${most ?? ''}`;
  const lanes = known.get(key) ?? groupLanes(model, by, most);
  groupings.set(model, known.set(key, lanes));
  return lanes;
};
