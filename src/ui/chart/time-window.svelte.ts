import { firstWindow, fullRange, type Range } from '../../layout/range.ts';
import { coast } from './coast.ts';
import { glide } from './glide.ts';
import type { ChartProps } from './props.ts';
import { overlap, same, union, whole, within } from './ranges.ts';
import { Rest } from './rest.svelte.ts';

const CLOSEST = 3;

/** The stretch of time on show, and all that moves it: a hand, a glide, the page. */
export class TimeWindow {
  readonly #props: () => ChartProps;
  #moved = $state.raw<Range | null>(null);
  #next: Range | null = null;
  #frame = 0;
  #seen: Range | null = null;
  #stop = (): void => undefined;
  /** Whether the zoom stands still: labels wait for it. */
  readonly rest = new Rest();

  constructor(props: () => ChartProps) {
    this.#props = props;
  }

  readonly full = $derived.by(() => fullRange(this.#props().model));
  readonly dense = $derived.by(() => firstWindow(this.#props().model));
  /** A range with no part of the data in it would be an empty drawing: then the first window. */
  readonly #asked = $derived.by(() => {
    const { range } = this.#props();
    return range && overlap(range, this.full) ? range : this.dense;
  });
  readonly range = $derived.by(() => this.#moved ?? this.#asked);
  /** All that panning can reach. */
  readonly base = $derived.by(() => union(this.full, this.#asked));

  #show(range: Range): void {
    const { from, to } = this.range;
    if (Math.abs((range.to - range.from) / (to - from) - 1) > 1e-9) this.rest.disturb();
    this.#moved = range;
  }

  /** The window follows a hand, once a frame however many inputs there are; no report as yet. */
  move(range: Range): void {
    this.#stop();
    this.#next = range;
    this.#frame ||= requestAnimationFrame(() => this.#take());
  }

  /** The hand has let go. */
  settle(): void {
    this.#take();
    this.rest.come();
    if (this.#moved) this.#props().onrange(this.#moved);
  }

  #take(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#next) this.#show(this.#next);
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
    this.#stop = glide(
      this.range,
      range,
      (now) => this.#show(now),
      () => {
        this.rest.come();
        this.#props().onrange(report && range);
      },
    );
  }

  zoom(factor: number): void {
    const { from, to } = this.range;
    const middle = (from + to) / 2;
    const half = Math.max(CLOSEST / 2, (to - from) / 2 / factor);
    this.go({ from: middle - half, to: middle + half });
  }

  #shifted(days: number): Range {
    const { from, to } = this.#next ?? this.range;
    return within({ from: from + days, to: to + days }, this.base);
  }

  pan(days: number): void {
    this.move(this.#shifted(days));
  }

  /** Let go in motion, in days per millisecond: runs out by itself, then tells the page. */
  coast(speed: number): void {
    this.#stop();
    this.#take();
    this.#stop = coast(
      speed,
      (days) => {
        const before = this.range.from;
        this.#show(this.#shifted(days));
        return this.range.from !== before;
      },
      () => this.settle(),
    );
  }

  /** A hand on the drawing holds it where it is. */
  hold(): void {
    this.#stop();
  }

  centre(day: number): void {
    const half = (this.range.to - this.range.from) / 2;
    this.go({ from: day - half, to: day + half });
  }
}
