declare global {
  /** Set where the page is a file on disk, from which no worker may be loaded (scripts/offline). */
  var heldReader: (() => Worker) | undefined;
}

/** The worker that reads cables. */
export const newReader = (): Worker =>
  globalThis.heldReader?.() ??
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
