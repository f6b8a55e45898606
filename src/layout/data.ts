import type { Grouping } from './group.ts';
import { groupLanes, type GroupBy } from './lanes.ts';
import type { Model } from './model.ts';
import { tracksOf, type Track } from './tracks.ts';

/** What every frame reads: the model, its lanes, and the lanes' content after the filter. */
export interface Data {
  readonly model: Model;
  readonly grouping: Grouping;
  readonly tracks: readonly Track[];
  readonly mask: Uint8Array | null;
}

export function dataOf(
  model: Model,
  by: GroupBy,
  mask: Uint8Array | null = null,
  mostLanes?: number,
): Data {
  return filtered(model, groupLanes(model, by, mostLanes), mask);
}

/** The same lanes under another filter: the grouping is kept, so the order of lanes is too. */
export function filtered(model: Model, grouping: Grouping, mask: Uint8Array | null): Data {
  return { model, grouping, mask, tracks: tracksOf(model, grouping, mask) };
}
