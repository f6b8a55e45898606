import type { Snippet } from 'svelte';
import type { GroupBy } from '../../layout/lanes.ts';
import type { Model } from '../../layout/model.ts';
import type { Range } from '../../layout/range.ts';
import type { CardText } from './adapt.ts';

/** Events by their number in the model; -1 is none. */
export interface ChartProps {
  model: Model;
  mask: Uint8Array | null;
  groupBy: GroupBy;
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
  /** Lanes beyond these share one. */
  mostLanes?: number | undefined;
  /** The page's own control, at the end of the legend's row. */
  aside?: Snippet | undefined;
}
