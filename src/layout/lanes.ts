import { group, type Followed, type Grouping } from './group.ts';
import type { Model } from './model.ts';
import { STATUSES } from './status.ts';

export type GroupBy = 'actor' | 'status' | 'document' | 'none';

/** Actors beyond these, by count, share one lane. */
export const MOST_LANES = 12;

const NOBODY: Followed = { mask: null, actors: new Set() };

/**
 * Heads in their constant order: by count, then by name. What is beyond `most` lanes shares one.
 * @param followed where given, only lanes that hold what it leaves are there.
 */
export function groupLanes(
  model: Model,
  by: GroupBy,
  most = MOST_LANES,
  followed = NOBODY,
): Grouping {
  return GROUPINGS[by](model, most, followed);
}

const GROUPINGS: Record<GroupBy, (model: Model, most: number, followed: Followed) => Grouping> = {
  actor: (model, most, followed) =>
    group(
      model,
      model.actorNames,
      model.actorIds,
      (i, use) => {
        const { offset, items } = model.actors;
        const end = offset[i + 1] ?? 0;
        if (followed.actors.size > 0)
          for (let k = offset[i] ?? 0; k < end; k++)
            if (followed.actors.has(items[k] ?? 0)) use(items[k] ?? 0);
        for (let k = offset[i] ?? 0; k < end; k++)
          if (!followed.actors.has(items[k] ?? 0)) use(items[k] ?? 0);
      },
      { kind: 'actor', none: model.language.say('noActor') },
      most,
      followed,
    ),
  status: (model, most, followed) =>
    group(
      model,
      STATUSES.map((row) => model.language.say(row.status)),
      STATUSES.map((row) => row.status),
      (i, use) => use(model.status[i] ?? 0),
      { kind: 'status', none: model.language.say('noStatus') },
      most,
      followed,
    ),
  document: (model, most, followed) =>
    group(
      model,
      model.documentNames,
      model.documentNames,
      (i, use) => {
        const cable = model.document[i] ?? -1;
        if (cable >= 0) use(cable);
      },
      { kind: 'document', none: model.language.say('noCable') },
      most,
      followed,
    ),
  none: (model) => ({
    heads: [{ key: 'all', name: model.language.say('allEvents'), count: model.size }],
    lane: new Uint32Array(model.size),
    others: null,
  }),
};
