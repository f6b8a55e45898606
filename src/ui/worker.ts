import type { FromWorker, NamedBlob } from './messages.ts';
import { readFiles } from './read-files.ts';

/** Progress is for eyes: no more than some twenty a second. */
const interval = 50;

const send = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<NamedBlob[]>) => {
  let told = -interval;
  void readFiles(data, (progress) => {
    const now = performance.now();
    if (now - told < interval) return;
    told = now;
    send({ kind: 'progress', progress });
  }).then((result) => send({ kind: 'result', result }));
});
