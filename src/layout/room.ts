/** Width of a cell in pixels: how exactly room is measured. */
export const CELL = 2;

/**
 * What one label row of a lane holds, cell by cell. A question costs nothing, however many
 * labels and columns there are; taking room costs its own width and that of the gaps beside it.
 */
export class Room {
  readonly #left: number;
  /** Free cells from each cell on to the right and to the left; 0 where it is taken. */
  readonly #toRight: Uint16Array;
  readonly #toLeft: Uint16Array;

  constructor(left: number, right: number) {
    this.#left = left;
    const cells = Math.max(1, Math.ceil((right - left) / CELL));
    this.#toRight = new Uint16Array(cells);
    this.#toLeft = new Uint16Array(cells);
    for (let i = 0; i < cells; i++) {
      this.#toRight[i] = cells - i;
      this.#toLeft[i] = i + 1;
    }
  }

  /** Free pixels from `x` to the right, or to the left; 0 where `x` itself is taken. */
  from(x: number, toLeft: boolean): number {
    const cells = toLeft ? this.#toLeft : this.#toRight;
    return (cells[Math.floor((x - this.#left) / CELL)] ?? 0) * CELL;
  }

  take(a: number, b: number): void {
    const cells = this.#toRight.length;
    const first = Math.max(0, Math.floor((a - this.#left) / CELL));
    const last = Math.min(cells - 1, Math.floor((b - this.#left) / CELL));
    if (first > last) return;
    this.#toRight.fill(0, first, last + 1);
    this.#toLeft.fill(0, first, last + 1);
    for (let i = first - 1, n = 1; i >= 0 && this.#toRight[i] !== 0; i--) this.#toRight[i] = n++;
    for (let i = last + 1, n = 1; i < cells && this.#toLeft[i] !== 0; i++) this.#toLeft[i] = n++;
  }
}
