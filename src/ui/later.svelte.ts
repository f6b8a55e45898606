/**
 * A value that follows another. Where the other is heavy it follows in a task of its own, so that
 * what a reader did is answered first, and nobody waits for all of a large page at once.
 */
export class Later<T> {
  #value = $state.raw() as T;

  /** @param heavy whether a value takes long to show. */
  constructor(of: () => T, heavy: (value: T) => boolean) {
    this.#value = of();
    $effect.pre(() => {
      const next = of();
      if (!heavy(next)) {
        this.#value = next;
        return undefined;
      }
      const timer = setTimeout(() => (this.#value = next));
      return () => clearTimeout(timer);
    });
  }

  get value(): T {
    return this.#value;
  }
}
