import { inSlices } from './in-slices.ts';

/**
 * Draws the parts of a page one after the other, each in a task of its own, so that the page answers
 * between two of them. For parts below one another: nothing that stands moves.
 */
export class Turns {
  /** How many of the parts may be drawn by now. */
  drawn = $state(0);

  /** @param works for each part, what it needs, in steps that are done before it is drawn. */
  constructor(works: readonly (() => Iterator<unknown>)[]) {
    $effect(() => {
      const work = works[this.drawn];
      return work && inSlices(readLater(work), () => this.drawn++);
    });
  }

  /** Draws all parts anew, each in its turn. */
  again(): void {
    this.drawn = 0;
  }
}

/** Begins in the first slice: what the work reads, nobody is to follow. */
function* readLater(work: () => Iterator<unknown>): Generator<void, void> {
  const steps = work();
  while (!steps.next().done) yield;
}
