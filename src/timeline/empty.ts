import { madeTitle } from './title.ts';
import type { Timeline } from './types.ts';

/** A timeline before any cable is in it. */
export const emptyTimeline: Timeline = {
  format: 'cable-timeline',
  version: 1,
  title: madeTitle([]),
  documents: [],
  actors: [],
  events: [],
  mentions: [],
  review: {},
  added: [],
};
