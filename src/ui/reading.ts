import { headOf, joinParts, partsOf, type Part } from '../timeline/parts.ts';
import type { Timeline } from '../timeline/types.ts';
import { ahead } from './ahead.ts';
import type { FromWorker, NamedBlob, Progress, ToWorker } from './messages.ts';
import { inSlices } from './in-slices.ts';
import { newReader } from './new-reader.ts';
import { pause } from './pause.ts';
import type { Received } from './receive.ts';

/** Files handed over at once: thousands would hold up the page. */
const few = 100;

/** Reading under way. */
export interface Reading {
  /** Rejects where the worker itself fails; never settles once cancelled. */
  result: Promise<Received>;
  cancel(): void;
}

/**
 * Reads in a worker and joins there what was read to what is open, so that the page answers
 * meanwhile.
 * @param open what is open when all is read; null for nothing. Asked again at the end: what a reader
 * changed in between is joined anew.
 */
export function readInWorker(
  files: NamedBlob[],
  onProgress: (progress: Progress) => void,
  open: () => Timeline | null,
): Reading {
  const worker = newReader();
  const send = (message: ToWorker): void => worker.postMessage(message);
  let parts: Part[] = [];
  let base: Timeline | null = null;
  let stop = (): void => undefined;
  let ended = false;

  async function handOver(): Promise<void> {
    for (let i = 0; i < files.length && !ended; i += few) {
      send({ kind: 'files', files: files.slice(i, i + few) });
      await pause();
    }
    send({ kind: 'read' });
  }

  async function join(): Promise<void> {
    parts = [];
    base = open();
    if (base)
      for (const part of partsOf(base)) {
        send({ kind: 'part', part });
        await pause();
      }
    send({ kind: 'join', head: base && headOf(base) });
  }

  function opened({ head, known, problems, restored }: Extract<FromWorker, { kind: 'result' }>) {
    const timeline = head && joinParts(head, parts);
    if (timeline && base && known > 0)
      timeline.documents = [...base.documents.slice(0, known), ...timeline.documents];
    return { timeline, problems, restored };
  }

  const result = new Promise<Received>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      // The PDF reader greets whoever runs the worker it is loaded in; that is none of these.
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'part') parts.push(data.part);
      else if (data.kind === 'read' && data.adds) void join();
      else if (data.kind === 'read') send({ kind: 'join', head: null });
      else if (data.kind === 'result') {
        const received = opened(data);
        stop = inSlices(received.timeline ? ahead(received.timeline) : [].values(), () => {
          if (base && base !== open()) return void join();
          worker.terminate();
          resolve(received);
        });
      }
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The reader stopped.'));
    });
  });
  void handOver();
  function cancel(): void {
    ended = true;
    worker.terminate();
    stop();
  }
  return { result, cancel };
}
