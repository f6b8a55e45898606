import { joinParts, type Part } from '../timeline/parts.ts';
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
  const parts: Part[][] = [];
  const result = new Promise<ReadResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') return onProgress(data.progress);
      if (data.kind === 'part') return void (parts[data.of] ??= []).push(data.part);
      // The PDF reader greets whoever runs the worker it is loaded in; that is no result.
      if (data.kind !== 'result') return;
      worker.terminate();
      resolve(gathered(data, parts));
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The reader stopped.'));
    });
  });
  worker.postMessage(files);
  return { result, cancel: () => worker.terminate() };
}

function gathered(
  { heads, fresh, problems }: Extract<FromWorker, { kind: 'result' }>,
  parts: readonly Part[][],
): ReadResult {
  const timelines = heads.map((head, i) => joinParts(head, parts[i] ?? []));
  return { fresh: fresh ? (timelines.pop() ?? null) : null, saved: timelines, problems };
}
