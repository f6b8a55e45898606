import { headOf, partsOf } from '../timeline/parts.ts';
import type { FromWorker, NamedBlob, ReadResult } from './messages.ts';
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
  }).then(sendInParts);
});

function sendInParts({ saved, fresh, problems }: ReadResult): void {
  const timelines = fresh ? [...saved, fresh] : saved;
  for (const [of, timeline] of timelines.entries())
    for (const part of partsOf(timeline)) send({ kind: 'part', of, part });
  send({ kind: 'result', heads: timelines.map(headOf), fresh: fresh !== null, problems });
}
