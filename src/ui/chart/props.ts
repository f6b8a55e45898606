import type { Snippet } from 'svelte';
import type { GroupBy } from '../../layout/lanes.ts';
import type { LaneOrder } from '../../layout/lane-order.ts';
import type { Model } from '../../layout/model.ts';
import type { Range } from '../../layout/range.ts';
import type { CardText } from './adapt.ts';
import type { Hands } from './hands.ts';

/** What a reader has done with the lanes. */
export interface LaneChange {
  order?: readonly string[];
  folded?: readonly string[];
}

/** Events by their number in the model; -1 is none. */
export interface ChartProps {
  model: Model;
  mask: Uint8Array | null;
  groupBy: GroupBy;
  /** Where actors are filtered, lanes follow: those chosen, as indices of the model. */
  chosen?: ReadonlySet<number> | null;
  /** Null: the first window. */
  range: Range | null;
  onrange: (range: Range | null) => void;
  selected: number;
  onselect: (event: number) => void;
  onopen: (event: number) => void;
  lit: ReadonlySet<number>;
  cursor: number;
  starred: ReadonlySet<number>;
  card: (event: number) => CardText;
  compact: boolean;
  /** Today, in days since 1970. */
  now?: number | undefined;
  /** Lanes beyond these share one. */
  mostLanes?: number | undefined;
  /** By count where not said. */
  order?: LaneOrder | undefined;
  /** Keys of the lanes that are folded. */
  folded?: ReadonlySet<string> | undefined;
  hands: Hands;
  /** Makes lanes that can be moved and folded; without it they stand as they are. */
  onlanes?: ((change: LaneChange) => void) | undefined;
  /** The page's own control, at the end of the legend's row. */
  aside?: Snippet | undefined;
}
