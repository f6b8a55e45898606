import { filtered } from '../../layout/data.ts';
import { stripOf } from '../../layout/density.ts';
import { LANE_MOST, laneHeight } from '../../layout/geometry.ts';
import { hitAt, type Hit } from '../../layout/hit.ts';
import { keptOf, type Kept } from '../../layout/labels.ts';
import { groupLanes } from '../../layout/lanes.ts';
import { legendOf } from '../../layout/legend.ts';
import { locate, type Location } from '../../layout/locate.ts';
import { gutterOf, RIGHT_MARGIN } from '../../layout/picture.ts';
import { lanesOf, sceneOf } from '../../layout/scene.ts';
import { summaryOf } from '../../layout/summary.ts';
import { countOf } from '../../layout/tracks.ts';
import type { Scene } from '../../layout/types.ts';
import { firstWindow, fullRange, type Range } from '../../layout/range.ts';
import { glide } from './glide.ts';
import type { ChartProps } from './props.ts';
import { around, closer, overlap, same, union, whole, within } from './ranges.ts';

/** The chart's state: what the window is, what stands under the pointer, one scene a frame. */
export class Chart {
  readonly #props: () => ChartProps;
  width = $state(0);
  /** Most height that the lanes may take; beyond it they scroll. */
  room = $state(LANE_MOST * 6);
  scrollTop = $state(0);
  fontScale = $state(1);
  /** The reader's text size against the browsers' usual one. */
  textScale = $state(1);
  hit = $state.raw<Hit | null>(null);
  #moved = $state.raw<Range | null>(null);
  #kept: Kept = keptOf([]);
  #next: Range | null = null;
  #frame = 0;
  #seen: Range | null = null;
  #stop = (): void => undefined;

  constructor(props: () => ChartProps) {
    this.#props = props;
  }

  get props(): ChartProps {
    return this.#props();
  }

  readonly #model = $derived.by(() => this.props.model);
  readonly grouping = $derived.by(() =>
    groupLanes(this.#model, this.props.compact ? 'none' : this.props.groupBy),
  );
  /** Counted once, so that taking a filter off costs nothing. */
  readonly #all = $derived.by(() => filtered(this.#model, this.grouping, null));
  readonly data = $derived.by(() => {
    const { mask } = this.props;
    return mask ? filtered(this.#model, this.grouping, mask) : this.#all;
  });
  readonly full = $derived.by(() => fullRange(this.#model));
  readonly dense = $derived.by(() => firstWindow(this.#model));
  /** A range with no part of the data in it would be an empty drawing: then the first window. */
  readonly #asked = $derived.by(() => {
    const { range } = this.props;
    return range && overlap(range, this.full) ? range : this.dense;
  });
  readonly window = $derived.by(() => this.#moved ?? this.#asked);
  /** All that panning can reach. */
  readonly base = $derived.by(() => union(this.full, this.#asked));
  readonly lanes = $derived.by(() => this.grouping.heads.length);
  readonly laneHeight = $derived.by(() => laneHeight(this.room, this.lanes, this.textScale));
  readonly contentHeight = $derived.by(() => this.lanes * this.laneHeight);
  readonly height = $derived.by(() => Math.min(this.contentHeight, this.room));
  readonly gutter = $derived.by(() =>
    this.props.compact ? 8 : gutterOf(this.data, this.width, this.fontScale, this.textScale),
  );
  readonly #size = $derived.by(() => ({
    width: this.width,
    height: this.height,
    scrollTop: this.scrollTop,
    gutter: this.gutter,
    margin: RIGHT_MARGIN,
    textScale: this.textScale,
  }));
  /** As in every scene, but not made anew in every frame. */
  readonly laneViews = $derived.by(() => lanesOf(this.data, this.#size));
  readonly scene = $derived.by(() => this.#draw());
  readonly #wholeStrip = $derived.by(() =>
    stripOf(
      this.#all,
      this.full,
      this.gutter,
      this.width - RIGHT_MARGIN,
      undefined,
      this.textScale,
    ),
  );
  readonly strip = $derived.by(() => stripOf(this.data, this.full, 0, 0, this.#wholeStrip));
  /** Events that the filter leaves in each lane. */
  readonly left = $derived.by(() => this.data.tracks.map(countOf));
  readonly summary = $derived.by(() => summaryOf(this.data));
  readonly #columns = $derived.by(() => this.scene.columns.length > 0);
  readonly legend = $derived.by(() =>
    legendOf(this.#model, { column: this.#columns, tick: this.grouping.others !== null }),
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
    const scene = sceneOf(this.data, this.window, this.#size, {
      kept: this.#kept,
      starred,
      selected,
      fontScale: this.fontScale,
    });
    this.#kept = keptOf(scene.labels);
    return scene;
  }

  /** The window follows a hand, once a frame however many inputs there are; no report as yet. */
  move(range: Range): void {
    this.#stop();
    this.hit = null;
    this.#next = range;
    this.#frame ||= requestAnimationFrame(() => this.#take());
  }

  /** The hand has let go. */
  settle(): void {
    this.#take();
    if (this.#moved) this.props.onrange(this.#moved);
  }

  #take(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#moved = this.#next ?? this.#moved;
    this.#next = null;
  }

  /** The page has set the range. If it only echoes our report, the window keeps its fractions. */
  follow(range: Range | null): void {
    const now = this.#moved && whole(this.#moved);
    const echo = same(range, this.#seen) || (now !== null && same(range, now));
    this.#seen = range;
    if (echo) return;
    this.#stop();
    this.#next = null;
    this.#moved = null;
  }

  /** To another window, kept within what there is, in a short glide. */
  go(target: Range, report: Range | null = target): void {
    const range = within(target, this.base);
    this.#stop();
    this.#take();
    this.hit = null;
    this.#stop = glide(
      this.window,
      range,
      (now) => (this.#moved = now),
      () => this.props.onrange(report && range),
    );
  }

  zoom(factor: number): void {
    const { from, to } = this.window;
    const middle = (from + to) / 2;
    const half = Math.max(1.5, (to - from) / 2 / factor);
    this.go({ from: middle - half, to: middle + half });
  }

  pan(days: number): void {
    const { from, to } = this.#next ?? this.window;
    this.move(within({ from: from + days, to: to + days }, this.base));
  }

  centre(day: number): void {
    const half = (this.window.to - this.window.from) / 2;
    this.go({ from: day - half, to: day + half });
  }

  point(x: number, y: number): void {
    this.hit = hitAt(this.scene, this.data, x, y);
  }

  /** A click selects; on a column again and again, one after the other. */
  click(x: number, y: number): void {
    this.point(x, y);
    const events = this.hit?.events ?? [];
    const at = events.indexOf(this.props.selected);
    this.props.onselect(events[(at + 1) % Math.max(1, events.length)] ?? -1);
  }

  /** Zooms to what shares a column, or twice as close where nothing does. */
  fit(x: number, y: number): void {
    const events = hitAt(this.scene, this.data, x, y)?.events ?? [];
    const { scale } = this.scene;
    this.go(
      around(events.map((event) => this.#model.start[event] ?? 0)) ?? closer(scale, scale.day(x)),
    );
  }
}
