/** What a hand did longer ago than this says nothing of how it let go, in milliseconds. */
const MEMORY = 80;
/** Pixels per millisecond: nothing is thrown further than half a screen. */
const FASTEST = 3;

/** How fast a hand moved at the end, from the positions it went through. */
export class Speed {
  #trail: { x: number; time: number }[] = [];

  start(x: number, time: number): void {
    this.#trail = [{ x, time }];
  }

  add(x: number, time: number): void {
    this.#trail.push({ x, time });
    while (time - (this.#trail[0]?.time ?? time) > MEMORY) this.#trail.shift();
  }

  /** Pixels per millisecond, from what was added last up to `time`; 0 after a pause. */
  at(time: number): number {
    const first = this.#trail[0];
    const last = this.#trail.at(-1);
    if (!first || !last || time - last.time > MEMORY || time === first.time) return 0;
    const speed = (last.x - first.x) / (time - first.time);
    return Math.max(-FASTEST, Math.min(FASTEST, speed));
  }
}
