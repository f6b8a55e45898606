/** Exit codes: all read; nothing usable or bad usage; done, but some inputs were skipped. */
export const exit = { done: 0, unusable: 1, skipped: 3 } as const;

/** One sentence for the person at the keyboard; ends the run with `exit.unusable`. */
export class UsageError extends Error {}
