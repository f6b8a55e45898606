import { chunkOf, chunksNear, rowsOf } from '../layout/chunks.ts';

/** Height of an item that has not been seen yet, in pixels; what is measured takes its place. */
const guess = 78;

/**
 * Which chunks of a long list are there in full. The others stand in long stretches of one item
 * each, as high as their events, whose text the browser's own search still finds.
 */
export class ListWindow {
  readonly #size: () => number;
  /** Items that must be there wherever the reader has scrolled to: the selected, the focused one. */
  readonly #pinned: () => readonly number[];
  #near = $state.raw<readonly number[]>([0, 1]);
  /** Height of an item on average, in pixels. */
  #item = $state(guess);
  /** Whether everything is there, for paper. */
  whole = $state(false);

  constructor(size: () => number, pinned: () => readonly number[]) {
    this.#size = size;
    this.#pinned = pinned;
  }

  readonly #full = $derived.by(() => [...this.#near, ...this.#pinned().map(chunkOf)]);
  readonly rows = $derived.by(() => {
    const size = this.#size();
    if (this.whole) return size === 0 ? [] : [{ from: 0, to: size, full: true, height: 0 }];
    return rowsOf(size, this.#full).map((row) => ({
      ...row,
      height: (row.to - row.from) * this.#item,
    }));
  });

  /** Looks where the list stands in its pane, or in the page, and brings what is near. */
  update(list: HTMLElement): void {
    const { rows } = this;
    if (rows.length < 2) return;
    const first = list.firstElementChild;
    if (!(first instanceof HTMLElement)) return;
    const tops: number[] = [];
    let at = 0;
    for (const { full, from, to } of rows) {
      const item = list.children[at];
      if (item instanceof HTMLElement) tops.push(item.offsetTop - first.offsetTop);
      at += full ? to - from : 1;
    }
    tops.push(list.scrollHeight);
    const pane = list.scrollHeight > list.clientHeight + 1;
    const top = pane ? list.scrollTop : -list.getBoundingClientRect().top;
    const near = chunksNear(rows, tops, top, pane ? list.clientHeight : innerHeight);
    if (near.join() === this.#near.join()) return;
    this.#learn(tops);
    this.#near = near;
  }

  /** Guesses the height of what is not there by what is. */
  #learn(tops: readonly number[]): void {
    if (this.#item !== guess) return;
    let [items, height] = [0, 0];
    this.rows.forEach(({ full, from, to }, i) => {
      if (!full) return;
      items += to - from;
      height += (tops[i + 1] ?? 0) - (tops[i] ?? 0);
    });
    if (items > 0 && height > 0) this.#item = height / items;
  }
}
