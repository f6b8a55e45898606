/** So long without a change, in milliseconds, and the zoom is at rest. */
const PAUSE = 160;
/** A zoom that goes on and on shows its labels every so many frames. */
const FRAMES = 24;

/**
 * Labels that came and went with every frame of a zoom would flicker and cost more than all the
 * marks: while the zoom changes those that stand stay where they fit, and new ones wait.
 */
export class Rest {
  still = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frames = 0;

  disturb(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.come(), PAUSE);
    this.#frames = (this.#frames + 1) % FRAMES;
    this.still = this.#frames === 0;
  }

  come(): void {
    clearTimeout(this.#timer);
    this.#frames = 0;
    this.still = true;
  }
}
