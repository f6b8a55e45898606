import type { FromWorker, NamedBlob, Progress, ReadResult } from './messages.ts';

/** Reading under way. */
export interface Reading {
  /** Rejects where the worker itself fails; never settles once cancelled. */
  result: Promise<ReadResult>;
  cancel(): void;
}

/** Reads in a worker, so that the page answers meanwhile. */
export function readInWorker(
  files: NamedBlob[],
  onProgress: (progress: Progress) => void,
): Reading {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<ReadResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') return onProgress(data.progress);
      // The PDF reader greets whoever runs the worker it is loaded in; that is no result.
      if (data.kind !== 'result') return;
      worker.terminate();
      resolve(data.result);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The reader stopped.'));
    });
  });
  worker.postMessage(files);
  return { result, cancel: () => worker.terminate() };
}
