import { moved } from '../../layout/lane-order.ts';
import type { Chart } from './chart.svelte.ts';

/** A press that moves further than this, in pixels, is a drag and folds nothing. */
const TREMBLE = 6;
const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Lanes folded by a press, and moved by a drag or by Alt and an arrow; one stop for the Tab key. */
export class LaneMoves {
  readonly #chart: () => Chart;
  /** The lane under the hand. */
  held = $state<string | null>(null);
  #current = $state(0);
  #dragged = false;
  #y = 0;

  constructor(chart: () => Chart) {
    this.#chart = chart;
  }

  head(key: string, i: number) {
    const last = this.#chart().laneViews.length - 1;
    return {
      tabindex: i === Math.min(this.#current, last) ? 0 : -1,
      onfocus: () => (this.#current = i),
      onclick: () => !this.#dragged && this.#fold(key),
      onkeydown: (event: KeyboardEvent) => this.#key(event, key, i),
      onpointerdown: (event: PointerEvent & { currentTarget: Element }) => this.#take(event, key),
      onpointermove: (event: PointerEvent) => this.#drag(event, key),
      onpointerup: () => (this.held = null),
      onpointercancel: () => (this.held = null),
    };
  }

  /** One place up or down. */
  step(key: string, i: number, step: -1 | 1): void {
    this.#put(key, i + step);
    this.#current = i + step;
  }

  #put(key: string, index: number): void {
    const { data, allLanes, props } = this.#chart();
    props.onlanes?.({ order: moved(data.grouping.heads, key, index, allLanes.heads) });
  }

  #fold(key: string): void {
    const { props } = this.#chart();
    const others = [...(props.folded ?? [])].filter((other) => other !== key);
    props.onlanes?.({ folded: props.folded?.has(key) ? others : [...others, key] });
  }

  #key(event: KeyboardEvent, key: string, i: number): void {
    const step = STEPS[event.key];
    // Enter and the space bar press the button; the drawing around it must not hear them.
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    if (step === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    if (!this.#chart().laneViews[i + step]) return;
    if (event.altKey) this.step(key, i, step);
    else focusSibling(event.currentTarget, step);
  }

  /** A finger scrolls; it has the two buttons beside the name. */
  #take(event: PointerEvent & { currentTarget: Element }, key: string): void {
    this.#dragged = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    this.held = key;
    this.#y = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  /** The lane changes places as soon as the hand is over another. */
  #drag(event: PointerEvent, key: string): void {
    if (this.held !== key) return;
    const way = event.clientY - this.#y;
    if (!this.#dragged && Math.abs(way) < TREMBLE) return;
    this.#dragged = true;
    const lanes = this.#chart().laneViews;
    const i = lanes.findIndex((lane) => lane.key === key);
    const other = lanes[i + Math.sign(way)];
    if (!other || Math.abs(way) < other.height / 2 + TREMBLE) return;
    this.#y += Math.sign(way) * other.height;
    this.step(key, i, way > 0 ? 1 : -1);
  }
}

function focusSibling(from: EventTarget | null, step: -1 | 1): void {
  const lane = from instanceof Element ? from.parentElement : null;
  const next = step < 0 ? lane?.previousElementSibling : lane?.nextElementSibling;
  next?.querySelector('button')?.focus();
}
