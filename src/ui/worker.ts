import { headOf, joinParts, partsOf, type Part } from '../timeline/parts.ts';
import type { FromWorker, NamedBlob, ReadResult, ToWorker } from './messages.ts';
import { readFiles } from './read-files.ts';
import { receive, restores } from './receive.ts';

/** Progress is for eyes: no more than some twenty a second. */
const interval = 50;

const send = (message: FromWorker): void => postMessage(message);

const files: NamedBlob[] = [];
let read: ReadResult | null = null;
/** What is open on the page, as far as it was sent. */
let parts: Part[] = [];

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'files') files.push(...data.files);
  else if (data.kind === 'read') void readAll();
  else if (data.kind === 'part') parts.push(data.part);
  else if (read) {
    join(read, data.head);
    parts = [];
  }
});

async function readAll(): Promise<void> {
  let told = -interval;
  let opening: string | null = null;
  read = await readFiles(files, (progress) => {
    const now = performance.now();
    if (now - told < interval && progress.opening === opening) return;
    [told, opening] = [now, progress.opening];
    send({ kind: 'progress', progress });
  });
  const { saved, imported, fresh } = read;
  const some = saved.length + imported.length > 0 || fresh !== null;
  send({ kind: 'read', adds: some && !restores(read) });
}

/** Documents that the page sent stay its own: they come first, and are not sent back. */
function join(found: ReadResult, head: Extract<ToWorker, { kind: 'join' }>['head']): void {
  const open = head && joinParts(head, parts);
  const { timeline, problems, restored } = receive(open, found);
  const known = open && !restored ? open.documents.length : 0;
  if (timeline)
    for (const part of partsOf({ ...timeline, documents: timeline.documents.slice(known) }))
      send({ kind: 'part', part });
  send({ kind: 'result', head: timeline && headOf(timeline), known, problems, restored });
}
