/** What one label row of a lane already holds: intervals in pixels. */
export class Room {
  readonly #taken: [number, number][];
  readonly #left: number;
  readonly #right: number;

  constructor(left: number, right: number, blocked: readonly [number, number][]) {
    this.#left = left;
    this.#right = right;
    this.#taken = [...blocked];
  }

  /** Free pixels from `x` to the right, or to the left; 0 where `x` itself is taken. */
  from(x: number, toLeft: boolean): number {
    let free = toLeft ? x - this.#left : this.#right - x;
    for (const [a, b] of this.#taken) {
      if (x >= a && x <= b) return 0;
      const gap = toLeft ? x - b : a - x;
      if (gap > 0 && gap < free) free = gap;
    }
    return free;
  }

  take(a: number, b: number): void {
    this.#taken.push([a, b]);
  }
}
