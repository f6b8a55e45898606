/** Width of a cell in pixels: how exactly room is measured. */
export const CELL = 2;

interface FreeRow {
  toRight: Uint16Array;
  toLeft: Uint16Array;
}
let last: FreeRow = { toRight: new Uint16Array(0), toLeft: new Uint16Array(0) };

/** All cells free, as every lane of every frame begins: counted once for a width. */
function freeRow(cells: number): FreeRow {
  if (last.toLeft.length !== cells) {
    const toLeft = Uint16Array.from({ length: cells }, (_, i) => i + 1);
    last = { toLeft, toRight: toLeft.slice().reverse() };
  }
  return last;
}

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
    const free = freeRow(cells);
    this.#toRight = free.toRight.slice();
    this.#toLeft = free.toLeft.slice();
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
