import type { ActorType } from '../actor/types.ts';
import type { Status } from '../event/types.ts';
import type { Part } from '../timeline/filter.ts';
import type { GroupBy } from '../timeline/view.ts';

export const statusWords: Readonly<Record<Status, string>> = {
  occurred: 'Occurred',
  reported: 'Reported',
  planned: 'Planned',
  proposed: 'Proposed',
  background: 'Background',
};

/** What each part of the filter is called where it can be taken off. */
export const partWords: Readonly<Record<Part, string>> = {
  actors: 'the actors',
  without: 'what is left out',
  statuses: 'the statuses',
  documents: 'the cables',
  text: 'the words',
  range: 'the dates',
};

export const actorTypeWords: Readonly<Record<ActorType, string>> = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  role: 'office',
};

export const groupingWords: Readonly<Record<GroupBy, string>> = {
  actor: 'actor',
  status: 'status',
  document: 'cable',
  none: 'nothing',
};
