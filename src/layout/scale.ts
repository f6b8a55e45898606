/** Days ↔ pixels, immutable. Days are counted as in util/days.ts and may have a fraction. */
export class Scale {
  /** The window, in days. */
  readonly from: number;
  readonly to: number;
  /** Where its two ends stand, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  /** Pixels per day. */
  readonly perDay: number;

  constructor(from: number, to: number, left: number, right: number) {
    this.from = from;
    this.to = to;
    this.left = left;
    this.right = right;
    this.perDay = (right - left) / (to - from);
  }

  x(day: number): number {
    return this.left + (day - this.from) * this.perDay;
  }

  day(x: number): number {
    return this.from + (x - this.left) / this.perDay;
  }
}
