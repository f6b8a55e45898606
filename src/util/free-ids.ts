/** Gives each thing an id that no other has: `talks`, `talks-2`, `talks-3`. */
export class FreeIds {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  take(wish: string): string {
    let n = this.#last.get(wish) ?? 1;
    let id = n === 1 ? wish : `${wish}-${n}`;
    while (this.#taken.has(id)) id = `${wish}-${++n}`;
    this.#last.set(wish, n);
    this.#taken.add(id);
    return id;
  }
}
