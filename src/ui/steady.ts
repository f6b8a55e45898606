/**
 * Hands out the same list as long as the next one is alike item by item, so that what is made of it
 * is not made anew: an edit changes one event of many, and most edits little of that.
 */
export class Steady<T> {
  readonly #alike: (a: T, b: T) => boolean;
  #last: readonly T[] = [];

  constructor(alike: (a: T, b: T) => boolean) {
    this.#alike = alike;
  }

  of(next: readonly T[]): readonly T[] {
    const last = this.#last;
    const same =
      next.length === last.length &&
      next.every((item, i) => {
        const before = last[i];
        return before !== undefined && (item === before || this.#alike(item, before));
      });
    if (!same) this.#last = next;
    return this.#last;
  }
}
