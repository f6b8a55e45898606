import type { Language } from '../../language/types.ts';
import { burstAt } from '../../layout/burst.ts';
import { filtered } from '../../layout/data.ts';
import { stripOf } from '../../layout/density.ts';
import { LANE_MOST } from '../../layout/geometry.ts';
import { hitAt, type Hit } from '../../layout/hit.ts';
import { keptOf, type Kept } from '../../layout/labels.ts';
import { groupLanes } from '../../layout/lanes.ts';
import { legendOf } from '../../layout/legend.ts';
import { locate, type Location } from '../../layout/locate.ts';
import { firstEvent, stepInTime } from '../../layout/navigate.ts';
import { gutterOf, RIGHT_MARGIN } from '../../layout/picture.ts';
import { inOrder } from '../../layout/lane-order.ts';
import { heightOf, lanesOf } from '../../layout/lane-views.ts';
import { sceneOf } from '../../layout/scene.ts';
import { summaryOf } from '../../layout/summary.ts';
import { countOf } from '../../layout/tracks.ts';
import { daysOf, type Range } from '../../layout/range.ts';
import type { Scene } from '../../layout/types.ts';
import type { ChartProps } from './props.ts';
import { around, closer } from './ranges.ts';
import { TimeWindow } from './time-window.svelte.ts';

/** Room for what folds a lane, before its name; pixels. */
const LANE_CONTROL = 12;
/** A name that can be pressed beside the two buttons that move its lane. */
const LEAST_HEAD = 140;

/** The chart's state: what the window is, what stands under the pointer, one scene a frame. */
export class Chart {
  readonly #props: () => ChartProps;
  width = $state(0);
  /** Most height that the lanes may take; beyond it they scroll. */
  room = $state(LANE_MOST * 6);
  scrollTop = $state(0);
  /** Dots for each pixel; 0 for as many as the screen has. */
  sharpness = $state(0);
  fontScale = $state(1);
  /** The reader's text size against the browsers' usual one. */
  textScale = $state(1);
  #pointed = $state.raw<{ hit: Hit | null; range: Range } | null>(null);
  #kept: Kept = keptOf([]);
  readonly time: TimeWindow;

  constructor(props: () => ChartProps) {
    this.#props = props;
    this.time = new TimeWindow(props);
  }

  get props(): ChartProps {
    return this.#props();
  }

  get language(): Language {
    return this.props.model.language;
  }

  get say(): Language['say'] {
    return this.language.say;
  }

  readonly #model = $derived.by(() => this.props.model);
  readonly #groupBy = $derived.by(() => (this.props.compact ? 'none' : this.props.groupBy));
  readonly #grouping = $derived.by(() =>
    this.props.hands.group(this.#model, this.#groupBy, this.props.mostLanes),
  );
  /** Every lane that there is without a filter, in the reader's order. */
  readonly allLanes = $derived.by(() => inOrder(this.#grouping, this.props.order ?? 'count'));
  /** The lanes on show: those that an actor filter leaves something in; all where it leaves nothing. */
  readonly grouping = $derived.by(() => {
    const { mask, chosen, order, mostLanes } = this.props;
    if (!chosen || this.#groupBy === 'none') return this.allLanes;
    const followed = { mask, actors: chosen };
    const left = groupLanes(this.#model, this.#groupBy, mostLanes, followed);
    return left.heads.length > 0 ? inOrder(left, order ?? 'count') : this.allLanes;
  });
  /** Counted once, so that taking a filter off costs nothing. */
  readonly #all = $derived.by(() => filtered(this.#model, this.allLanes, null));
  readonly data = $derived.by(() => {
    const { mask } = this.props;
    const all = mask === null && this.grouping === this.allLanes;
    return all ? this.#all : filtered(this.#model, this.grouping, mask);
  });
  readonly contentHeight = $derived.by(() => {
    const { textScale, room: height } = this;
    return heightOf(lanesOf(this.data, { height, scrollTop: 0, textScale, ...this.#folded }));
  });
  readonly height = $derived.by(() => Math.min(this.contentHeight, this.room));
  readonly gutter = $derived.by(() => {
    if (this.props.compact) return 8;
    const words = gutterOf(this.#all, this.width, this.fontScale, this.textScale);
    return this.props.onlanes ? Math.max(LEAST_HEAD, words + LANE_CONTROL) : words;
  });
  readonly #folded = $derived.by(() => {
    const { folded } = this.props;
    return folded ? { folded } : {};
  });
  readonly #size = $derived.by(() => ({
    width: this.width,
    height: this.height,
    scrollTop: this.scrollTop,
    gutter: this.gutter,
    margin: RIGHT_MARGIN,
    textScale: this.textScale,
    ...this.#folded,
  }));
  /** As in every scene, but not made anew in every frame. */
  readonly laneViews = $derived.by(() => lanesOf(this.data, this.#size));
  readonly scene = $derived.by(() => this.#draw());
  readonly #right = $derived.by(() => this.width - RIGHT_MARGIN);
  readonly #wholeStrip = $derived.by(() =>
    stripOf(this.#all, this.time.full, this.gutter, this.#right, undefined, this.textScale),
  );
  readonly strip = $derived.by(() => stripOf(this.data, this.time.full, 0, 0, this.#wholeStrip));
  /** Events that the filter leaves in each lane. */
  readonly left = $derived.by(() => this.data.tracks.map(countOf));
  readonly summary = $derived.by(() => summaryOf(this.data));
  readonly #columns = $derived.by(() => this.scene.columns.length > 0);
  readonly legend = $derived.by(() =>
    legendOf(this.#model, { column: this.#columns, tick: this.grouping.others !== null }),
  );
  /** What stands under the pointer, until the window moves away from under it. */
  readonly hit = $derived.by(() =>
    this.#pointed?.range === this.time.range ? this.#pointed.hit : null,
  );
  readonly selected = $derived.by(() => this.place(this.props.selected));
  readonly cursor = $derived.by(() => this.place(this.props.cursor));
  readonly lit = $derived.by(() => [...this.props.lit].flatMap((event) => this.place(event) ?? []));

  /** Whether there is such an event and the filter lets it through. */
  shows(event: number): boolean {
    return event >= 0 && this.data.mask?.[event] !== 0;
  }

  place(event: number): Location | null {
    return this.shows(event) ? locate(this.data, this.scene, event) : null;
  }

  #draw(): Scene {
    const { selected, starred } = this.props;
    const scene = sceneOf(this.data, this.time.range, this.#size, {
      kept: this.#kept,
      starred,
      selected,
      fontScale: this.fontScale,
      onlyKept: !this.time.rest.still,
      ...(this.props.now === undefined ? {} : { now: this.props.now }),
    });
    this.#kept = keptOf(scene.labels);
    return scene;
  }

  /** From the selected event; with none, the first event in the window. */
  beside(next: (event: number) => number | null): number | null {
    const { selected } = this.props;
    const { from, to } = this.time.range;
    return this.shows(selected) ? next(selected) : firstEvent(this.data, from, to);
  }

  inTime(step: 1 | -1): number | null {
    return this.beside((event) => stepInTime(this.data, event, step));
  }

  /** What is selected and what is lit; null where that is nothing. */
  readonly #chosen = $derived.by(() => {
    const events = [this.props.selected, ...this.props.lit].filter((event) => this.shows(event));
    return daysOf(this.#model, events);
  });
  readonly canFit = $derived.by(() => this.#chosen !== null);

  fitSelection(): boolean {
    if (this.#chosen) this.time.go(around(this.#chosen));
    return this.#chosen !== null;
  }

  point(x: number, y: number): void {
    this.#pointed = { hit: hitAt(this.scene, this.data, x, y), range: this.time.range };
  }

  leave(): void {
    this.#pointed = null;
  }

  /** A click selects; on a column again and again, one after the other. */
  click(x: number, y: number): void {
    this.point(x, y);
    const events = this.hit?.events ?? [];
    const at = events.indexOf(this.props.selected);
    this.props.onselect(events[(at + 1) % Math.max(1, events.length)] ?? -1);
  }

  /** Zooms to the burst that stands there, or twice as close where there is none. */
  fit(x: number, y: number): void {
    const { scale } = this.scene;
    const hit = hitAt(this.scene, this.data, x, y);
    const burst = hit && burstAt(this.data, hit.lane, scale, scale.day(hit.x));
    this.time.go(burst ? around(burst) : closer(scale, scale.day(x)));
  }
}
