import type { Snippet } from 'svelte';
import type { Actor } from '../../actor/types.ts';
import type { TimelineEvent } from '../../event/types.ts';
import type { LaneOrder } from '../../layout/lane-order.ts';
import type { GroupBy } from '../../layout/lanes.ts';
import type { DayRange } from './adapt.ts';
import type { LaneChange } from './props.ts';

/** What a page hands to the chart, in the words of the timeline file. */
export interface TimelineChartProps {
  /** All visible events, in time order. */
  events: readonly TimelineEvent[];
  actors: readonly Pick<Actor, 'id' | 'name'>[];
  documents: readonly { id: string; title: string; sent: string | null }[];
  /** Ids that pass the filters. */
  shown: ReadonlySet<string>;
  groupBy: GroupBy;
  /** Ids of the actors filtered for; given (if empty), lanes without a shown event go. */
  chosen?: readonly string[] | null;
  /** Inclusive days; null is the first window. */
  range: DayRange | null;
  onrange: (range: DayRange | null) => void;
  selected: string | null;
  onselect: (id: string | null) => void;
  /** The reader wants the source of this event. */
  onopen: (id: string) => void;
  /** Events of a paragraph that is hovered or focused. */
  lit: ReadonlySet<string>;
  /** The event that the list is scrolled to. */
  cursor: string | null;
  starred: ReadonlySet<string>;
  /** Only a short lane of all events and the density strip: for narrow screens. */
  compact?: boolean;
  /** Lanes beyond these share one. */
  mostLanes?: number | undefined;
  /** By count where not said; by hand: the keys of the lanes. */
  order?: LaneOrder | undefined;
  folded?: readonly string[] | undefined;
  /** Makes lanes that can be moved and folded. */
  onlanes?: ((change: LaneChange) => void) | undefined;
  /** A control of the page's own, beside the legend. */
  aside?: Snippet | undefined;
}
