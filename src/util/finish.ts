/** Runs through work without a pause, and returns what it comes to. */
export function finish<Result>(work: Generator<unknown, Result, unknown>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
