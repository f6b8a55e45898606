import { groupLanes } from '../../layout/lanes.ts';
import { modelOf } from '../../layout/model.ts';
import type { Hands } from '../chart/hands.ts';
import { asOnScreen } from '../chart/as-on-screen.ts';
import { attachStripDrag } from '../chart/strip-drag.ts';

/** Enough for a chart that is read: its lanes stand as they are. */
export const readerHands: Hands = {
  strip: attachStripDrag,
  paper: asOnScreen,
  model: modelOf,
  group: groupLanes,
};
