import { attachBrush } from './brush.ts';
import type { Hands } from './hands.ts';
import LaneHeads from './LaneHeads.svelte';
import { printing } from './print.ts';
import { readyLanes, readyModel } from './ready.ts';

/** A brush whose ends can be pulled, lanes that can be moved, and what was made ahead. */
export const deskHands: Hands = {
  strip: attachBrush,
  paper: printing,
  lanes: LaneHeads,
  model: readyModel,
  group: readyLanes,
};
