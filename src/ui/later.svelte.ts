import { untrack } from 'svelte';
import { inSlices } from './in-slices.ts';

/**
 * A value that follows another. Where the other is heavy it follows in a task of its own, so that
 * what a reader did is answered first, and nobody waits for all of a large page at once.
 */
export class Later<T> {
  #value = $state.raw() as T;

  /**
   * @param heavy whether a value takes long to show.
   * @param ahead what showing a heavy value needs, in steps that are done before.
   */
  constructor(
    of: () => T,
    heavy: (value: T) => boolean,
    ahead: (value: T) => Iterator<unknown> = () => [].values(),
  ) {
    this.#value = of();
    $effect.pre(() => {
      const next = of();
      if (!heavy(next)) {
        this.#value = next;
        return undefined;
      }
      return inSlices(
        untrack(() => ahead(next)),
        () => (this.#value = next),
      );
    });
  }

  get value(): T {
    return this.#value;
  }
}
