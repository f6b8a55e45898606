import type { Model } from '../../src/layout/model.ts';
import { firstWindow, type Range } from '../../src/layout/range.ts';

/** What a page would hold for the chart: the window and the filter. */
export class BenchState {
  readonly model: Model;
  mask = $state.raw<Uint8Array | null>(null);
  range = $state.raw<Range | null>(null);

  constructor(model: Model) {
    this.model = model;
  }

  get #window(): Range {
    return this.range ?? firstWindow(this.model);
  }

  zoom(factor: number): void {
    const { from, to } = this.#window;
    const middle = (from + to) / 2;
    const half = (to - from) / 2 / factor;
    this.range = { from: middle - half, to: middle + half };
  }

  pan(pixels: number): void {
    const { from, to } = this.#window;
    const days = (pixels * (to - from)) / 1100;
    this.range = { from: from + days, to: to + days };
  }

  filter(group: string | null): void {
    this.mask = group === null ? null : this.#maskOf(this.model.actorNames.indexOf(group));
  }

  #maskOf(actor: number): Uint8Array {
    const { items } = this.model.actors;
    const mask = new Uint8Array(this.model.size);
    for (let i = 0; i < mask.length; i++) mask[i] = items[i] === actor ? 1 : 0;
    return mask;
  }
}
