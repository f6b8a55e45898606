/**
 * Draws the parts of a page one after the other, each in a task of its own, so that the page answers
 * between two of them. For parts below one another: nothing that stands moves.
 */
export class Turns {
  /** How many of the parts may be drawn by now. */
  drawn = $state(0);

  constructor(parts: number) {
    $effect(() => {
      if (this.drawn >= parts) return undefined;
      const timer = setTimeout(() => this.drawn++);
      return () => clearTimeout(timer);
    });
  }

  /** Draws all parts anew, each in its turn. */
  again(): void {
    this.drawn = 0;
  }
}
