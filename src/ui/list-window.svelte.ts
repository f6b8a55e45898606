import { chunkBounds, chunkCount, chunkOf, chunksNear } from '../layout/chunks.ts';

/** Height of an item that has not been seen yet, in pixels; what is measured takes its place. */
const guess = 78;

/**
 * Which chunks of a long list are there in full. The others are one item each, as high as their
 * events, whose text the browser's own search still finds.
 */
export class ListWindow {
  readonly #size: () => number;
  /** Items that must be there wherever the reader has scrolled to: the selected, the focused one. */
  readonly #pinned: () => readonly number[];
  #near = $state.raw<readonly number[]>([0]);
  /** Height of an item on average, in pixels. */
  #item = $state(guess);
  /** Whether everything is there, for paper. */
  whole = $state(false);

  constructor(size: () => number, pinned: () => readonly number[]) {
    this.#size = size;
    this.#pinned = pinned;
  }

  readonly #full = $derived.by(() => {
    const pinned = this.#pinned().map((item) => chunkOf(item, this.#size()));
    return [...this.#near, ...pinned];
  });
  readonly chunks = $derived.by(() =>
    Array.from({ length: chunkCount(this.#size()) }, (_, chunk) => {
      const [from, to] = chunkBounds(chunk, this.#size());
      const full = this.whole || this.#full.includes(chunk);
      return { chunk, from, to, full, height: (to - from) * this.#item };
    }),
  );

  /** Looks where the list stands in its pane, or in the page, and brings what is near. */
  update(list: HTMLElement): void {
    if (this.chunks.length < 2) return;
    const first = list.firstElementChild;
    if (!(first instanceof HTMLElement)) return;
    const tops: number[] = [];
    let at = 0;
    for (const { full, from, to } of this.chunks) {
      const item = list.children[at];
      if (item instanceof HTMLElement) tops.push(item.offsetTop - first.offsetTop);
      at += full ? to - from : 1;
    }
    const pane = list.scrollHeight > list.clientHeight + 1;
    const top = pane ? list.scrollTop : -list.getBoundingClientRect().top;
    const near = chunksNear(tops, top, pane ? list.clientHeight : innerHeight);
    if (near.join() === this.#near.join()) return;
    this.#learn(tops);
    this.#near = near;
  }

  /** Guesses the height of what is not there by what is. */
  #learn(tops: readonly number[]): void {
    const seen = this.chunks.flatMap(({ chunk, full, from, to }) => {
      const end = tops[chunk + 1];
      return full && end !== undefined ? [(end - (tops[chunk] ?? 0)) / (to - from)] : [];
    });
    if (this.#item === guess && seen.length > 0)
      this.#item = seen.reduce((sum, height) => sum + height, 0) / seen.length;
  }
}
