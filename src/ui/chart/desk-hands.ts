import { attachBrush } from './brush.ts';
import type { Hands } from './hands.ts';
import LaneHeads from './LaneHeads.svelte';
import { printing } from './print.ts';

/** A brush whose ends can be pulled, and lanes that can be moved. */
export const deskHands: Hands = { strip: attachBrush, paper: printing, lanes: LaneHeads };
