import { endOfLane, stepInLane, stepLane } from '../../layout/navigate.ts';
import type { Chart } from './chart.svelte.ts';
import { commandOf, type Command } from './keys.ts';

const ZOOM = 1.5;

/** The chart by keyboard: the selection goes from event to event, and the window follows it. */
export class Drive {
  readonly #chart: Chart;

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  readonly onkeydown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command) return;
    if (this.#run[command]()) event.preventDefault();
  };

  #select(event: number | null): boolean {
    if (event !== null) this.#chart.props.onselect(event);
    return true;
  }

  #from(next: (event: number) => number | null): boolean {
    return this.#select(this.#chart.beside(next));
  }

  #lane(event: number): number {
    return this.#chart.grouping.lane[event] ?? 0;
  }

  readonly #run: Record<Command, () => boolean> = {
    previous: () => this.#from((e) => stepInLane(this.#chart.data, this.#lane(e), e, -1)),
    next: () => this.#from((e) => stepInLane(this.#chart.data, this.#lane(e), e, 1)),
    up: () => this.#from((e) => stepLane(this.#chart.data, e, -1)),
    down: () => this.#from((e) => stepLane(this.#chart.data, e, 1)),
    first: () => this.#from((e) => endOfLane(this.#chart.data, this.#lane(e), 'first')),
    last: () => this.#from((e) => endOfLane(this.#chart.data, this.#lane(e), 'last')),
    earlier: () => this.#select(this.#chart.inTime(-1)),
    later: () => this.#select(this.#chart.inTime(1)),
    fit: () => this.#chart.fitSelection(),
    all: () => {
      this.#chart.time.go(this.#chart.time.full);
      return true;
    },
    open: () => {
      const { selected, onopen } = this.#chart.props;
      if (selected < 0) return false;
      onopen(selected);
      return true;
    },
    clear: () => {
      const { selected, onselect } = this.#chart.props;
      this.#chart.leave();
      if (selected < 0) return false;
      onselect(-1);
      return true;
    },
    in: () => this.#zoom(ZOOM),
    out: () => this.#zoom(1 / ZOOM),
  };

  #zoom(factor: number): boolean {
    this.#chart.time.zoom(factor);
    return true;
  }
}
